using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>Gives the characters of a TEI file to their parts.</summary>
internal static class TeiParts
{
    /// <summary>The words of an element, the notes within it left to themselves.</summary>
    public static void ClaimText(PartLedger ledger, TeiElement element, PartKind kind, string name, RecordId? record)
    {
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case TeiText text:
                    ledger.Claim(text.Span, kind, name, record);
                    break;
                case TeiElement { Name: not "note" } inner:
                    ClaimText(ledger, inner, kind, name, record);
                    break;
            }
        }
    }

    public static void ClaimRuns(PartLedger ledger, Paragraph paragraph, RecordId record)
    {
        var name = paragraph switch
        {
            { Number: { } number } => $"Paragraph {number}",
            { Kind: ParagraphKind.Signature } => "Signature",
            _ => "Heading",
        };
        foreach (var run in paragraph.Runs.Where(run => run.Kind is not (RunKind.Markup or RunKind.NoteMark)))
        {
            ledger.Claim(run.Span, PartKind.Body, name, record, paragraph.Id);
        }
    }

    /// <summary>All tags and comments: the form, not its content.</summary>
    public static void ClaimMarkup(PartLedger ledger, TeiElement element, RecordId? record, IReadOnlyDictionary<TeiElement, RecordId> documents)
    {
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case TeiMarkup markup:
                    ledger.Claim(markup.Span, PartKind.Furniture, "Markup", record);
                    break;
                case TeiElement inner:
                    var owner = documents.TryGetValue(inner, out var id) ? id : record;
                    ledger.Claim(inner.StartTag, PartKind.Furniture, "Markup", owner);
                    ledger.Claim(inner.EndTag, PartKind.Furniture, "Markup", owner);
                    ClaimMarkup(ledger, inner, owner, documents);
                    break;
            }
        }
    }

    /// <summary>The words that belong to no document: title page, preface, lists of persons and terms, index.</summary>
    public static void ClaimVolume(PartLedger ledger, SourceText source, TeiElement element, string name, IReadOnlyDictionary<TeiElement, RecordId> documents)
    {
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case TeiText text:
                    ledger.Claim(text.Span, PartKind.Apparatus, name, null);
                    break;
                case TeiElement inner when !documents.ContainsKey(inner):
                    ClaimVolume(ledger, source, inner, NameOf(source, inner) ?? name, documents);
                    break;
            }
        }
    }

    private static string? NameOf(SourceText source, TeiElement element) => element.Name switch
    {
        "teiHeader" => "TEI header",
        "titlePage" => "Title page",
        "div" when element.First("head") is { } head && TeiInline.ReadingOf(source, head).Text is { Length: > 0 } words => words,
        _ => null,
    };
}
