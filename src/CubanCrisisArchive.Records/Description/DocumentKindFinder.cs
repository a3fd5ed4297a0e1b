using System.Buffers;

namespace CubanCrisisArchive.Records.Description;

/// <summary>Tells a document's kind from the words of its title or heading.</summary>
public static class DocumentKindFinder
{
    private const int LengthOfSign = 6;

    /// <summary>Words and the kind they tell, most specific first. The first row whose words stand in the title decides.</summary>
    private static readonly (string Words, DocumentKind Kind)[] Table =
    [
        ("editorial note", DocumentKind.EditorialNote),
        ("memorandum of telephone conversation", DocumentKind.MemorandumOfConversation),
        ("memorandum for the record", DocumentKind.Memorandum),
        ("memorandum of conversation", DocumentKind.MemorandumOfConversation),
        ("memoranda of conversation", DocumentKind.MemorandumOfConversation),
        ("memorandum of a conversation", DocumentKind.MemorandumOfConversation),
        ("recordation of conversation", DocumentKind.MemorandumOfConversation),
        ("memcon", DocumentKind.MemorandumOfConversation),
        ("record of conversation", DocumentKind.RecordOfConversation),
        ("record of the conversation", DocumentKind.RecordOfConversation),
        ("record of a conversation", DocumentKind.RecordOfConversation),
        ("record of meeting", DocumentKind.Minutes),
        ("summary record", DocumentKind.Minutes),
        ("record of action", DocumentKind.Minutes),
        ("record of the meeting", DocumentKind.Minutes),
        ("record of decisions", DocumentKind.Minutes),
        ("memorandum of discussion", DocumentKind.Minutes),
        ("memorandum of meeting", DocumentKind.Minutes),
        ("telephone conversation", DocumentKind.MemorandumOfConversation),
        ("minutes", DocumentKind.Minutes),
        ("notes of", DocumentKind.Minutes),
        ("national intelligence estimate", DocumentKind.IntelligenceEstimate),
        ("intelligence estimate", DocumentKind.IntelligenceEstimate),
        ("national security action memorandum", DocumentKind.Directive),
        ("directive", DocumentKind.Directive),
        ("cablegram", DocumentKind.Telegram),
        ("telegram", DocumentKind.Telegram),
        ("savingram", DocumentKind.Airgram),
        ("cable", DocumentKind.Telegram),
        ("airgram", DocumentKind.Airgram),
        ("despatch", DocumentKind.Dispatch),
        ("dispatch", DocumentKind.Dispatch),
        ("aide-mémoire", DocumentKind.Note),
        ("aide-memoire", DocumentKind.Note),
        ("oral statement", DocumentKind.Statement),
        ("memorandum", DocumentKind.Memorandum),
        ("memo ", DocumentKind.Memorandum),
        ("memo:", DocumentKind.Memorandum),
        ("letter", DocumentKind.Letter),
        ("message", DocumentKind.Message),
        ("report", DocumentKind.Report),
        ("program review", DocumentKind.Report),
        ("paper", DocumentKind.Paper),
        ("statement", DocumentKind.Statement),
        ("speech", DocumentKind.Speech),
        ("address", DocumentKind.Speech),
        ("treaty", DocumentKind.Treaty),
        ("agreement", DocumentKind.Treaty),
        ("minute", DocumentKind.Memorandum),
        ("submission", DocumentKind.Paper),
        ("agendum", DocumentKind.Paper),
        ("brief", DocumentKind.Paper),
        ("communiqu", DocumentKind.Statement),
        ("notes", DocumentKind.Minutes),
        ("note", DocumentKind.Note),
        ("communication", DocumentKind.Message),
        ("instruction", DocumentKind.Directive),
        ("summary", DocumentKind.Report),
        ("chronology", DocumentKind.Report),
    ];

    /// <summary>How the words of the table begin: most lines hold none of them.</summary>
    private static readonly SearchValues<string> Signs =
        SearchValues.Create([.. Table.Select(row => row.Words[..Math.Min(row.Words.Length, LengthOfSign)]).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind that the title's words tell; <see cref="DocumentKind.Unknown"/> where they tell none.</summary>
    public static DocumentKind FromTitle(string title)
    {
        if (!title.AsSpan().ContainsAny(Signs))
        {
            return DocumentKind.Unknown;
        }

        foreach (var (words, kind) in Table)
        {
            if (title.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return DocumentKind.Unknown;
    }
}
