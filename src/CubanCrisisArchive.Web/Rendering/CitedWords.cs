using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Cited documents in the words that readers know, and where they have their pages.</summary>
public static class CitedWords
{
    public const string Root = "/cited-documents";

    public static string Of(CitedKind kind) => kind switch
    {
        CitedKind.Message => "Message or letter",
        CitedKind.Telegram => "Telegram",
        CitedKind.Statement => "Statement",
        CitedKind.Speech => "Speech",
        CitedKind.Resolution => "Resolution",
        CitedKind.Treaty => "Treaty or charter",
        CitedKind.Article => "Press article",
        CitedKind.Exchange => "Exchange of messages",
        _ => kind.ToString(),
    };

    public static string Of(ReferenceOutcome outcome) => outcome switch
    {
        ReferenceOutcome.Ambiguous => "Ambiguous",
        ReferenceOutcome.Unresolved => "Unresolved",
        _ => "Resolved",
    };

    public static string PathOf(AuthorityId document) => $"{Root}/{document}";

    /// <summary>Where a resolved reference leads: to the one record that holds the text, else to the cited document's page. Null while it is open.</summary>
    public static string? PathOf(CrossReference reference) => reference switch
    {
        { Record: { } record } => $"/records/{record}",
        { Document: { } document } => PathOf(document),
        _ => null,
    };
}
