using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Description;

/// <summary>What kind of document a record describes.</summary>
/// <param name="Slug">As in machine forms and URLs: <c>memorandum-of-conversation</c>.</param>
/// <param name="Name">As people read it: <c>Memorandum of conversation</c>.</param>
public sealed record DocumentKind(string Slug, string Name)
{
    public static readonly DocumentKind Telegram = new("telegram", "Telegram");
    public static readonly DocumentKind RecordOfConversation = new("record-of-conversation", "Record of conversation");
    public static readonly DocumentKind MemorandumOfConversation = new("memorandum-of-conversation", "Memorandum of conversation");
    public static readonly DocumentKind Memorandum = new("memorandum", "Memorandum");
    public static readonly DocumentKind Letter = new("letter", "Letter");
    public static readonly DocumentKind Message = new("message", "Message");
    public static readonly DocumentKind Airgram = new("airgram", "Airgram");
    public static readonly DocumentKind Dispatch = new("dispatch", "Dispatch");
    public static readonly DocumentKind Report = new("report", "Report");
    public static readonly DocumentKind Minutes = new("minutes", "Minutes");
    public static readonly DocumentKind Note = new("note", "Note");
    public static readonly DocumentKind Paper = new("paper", "Paper");
    public static readonly DocumentKind IntelligenceEstimate = new("intelligence-estimate", "Intelligence estimate");
    public static readonly DocumentKind Statement = new("statement", "Statement");
    public static readonly DocumentKind Speech = new("speech", "Speech");
    public static readonly DocumentKind Directive = new("directive", "Directive");
    public static readonly DocumentKind Treaty = new("treaty", "Treaty or agreement");
    public static readonly DocumentKind EditorialNote = new("editorial-note", "Editorial note");
    public static readonly DocumentKind Unknown = new("unknown", "Kind unknown");

    /// <summary>All kinds, in the order in which lists show them.</summary>
    public static ImmutableArray<DocumentKind> All { get; } =
    [
        Telegram, RecordOfConversation, MemorandumOfConversation, Memorandum, Letter, Message, Airgram, Dispatch, Report,
        Minutes, Note, Paper, IntelligenceEstimate, Statement, Speech, Directive, Treaty, EditorialNote, Unknown,
    ];

    /// <summary>The kind of that slug; <see cref="Unknown"/> where there is none.</summary>
    public static DocumentKind FromSlug(string slug) => All.FirstOrDefault(kind => kind.Slug == slug) ?? Unknown;

    public override string ToString() => Slug;
}
