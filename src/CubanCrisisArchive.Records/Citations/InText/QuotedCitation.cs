namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>
/// In words that a sentence quotes from a document which it names before them (<c>in his October 28 letter, the President had said "… my letter to you
/// of October 27 …"</c>), <c>my</c> is that document's author, <c>your</c> its recipient, <c>today</c> its day. Where it cannot be told which
/// document is quoted, nothing is.
/// </summary>
internal static class QuotedCitation
{
    private const string My = "my ";
    private const string Your = "your ";

    public static List<CitationDraft> Tell(List<CitationDraft> drafts, CitationSurroundings around, CitedDocumentIndex documents) =>
        [.. drafts.Select(draft => draft.Author is null && draft.Named is null && IsOwned(draft, around) && QuotedBefore(draft, drafts, around, documents) is { } quoted ? Of(draft, around, quoted) : draft)];

    private static CitationDraft Of(CitationDraft draft, CitationSurroundings around, CitedDocument quoted) => draft with
    {
        Author = around.Stands(My, draft.Start) ? quoted.Author : quoted.Recipient,
        Day = draft.Day ?? (around.Text[draft.Start..draft.End].EndsWith(" today", StringComparison.Ordinal) ? quoted.Date.Earliest : null),
    };

    private static bool IsOwned(CitationDraft draft, CitationSurroundings around) =>
        (around.Stands(My, draft.Start) || around.Stands(Your, draft.Start)) && around.IsQuoted(draft.Start);

    /// <summary>The one document that the sentence before the quotation names, with a day of its own, an author and a recipient.</summary>
    private static CitedDocument? QuotedBefore(CitationDraft draft, List<CitationDraft> drafts, CitationSurroundings around, CitedDocumentIndex documents)
    {
        var opening = around.Text.LastIndexOfAny(['"', '“'], draft.Start);
        var sentence = around.SentenceStart(opening);
        return drafts.Where(each => each.Start >= sentence && each.End <= opening).MaxBy(each => each.Start) is { Author: { } author, Day: { } day } naming
            && LeadsTo(around.Text.AsSpan(naming.End, opening - naming.End))
            && documents.By(author).Where(document => !document.IsByNameOnly && document.IsOf(day) && document.Date.Earliest == document.Date.Latest && CitedKinds.Agree(naming.Kind, document.Kind)).Take(2).ToList() is [{ Recipient: not null } only]
            ? only
            : null;
    }

    /// <summary>Whether words between a document's name and a quotation belong to both: no sentence ends with the name, no other quotation comes between.</summary>
    private static bool LeadsTo(ReadOnlySpan<char> between) => !between.StartsWith('.') && between.IndexOfAny('"', '“', '”') < 0;
}
