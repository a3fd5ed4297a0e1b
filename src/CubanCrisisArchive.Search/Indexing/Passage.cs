using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>A stretch of a record that is searched as one: all words of a query must stand in it.</summary>
internal sealed record Passage(SearchZone Zone, string Text, string? ParagraphId = null, int? ParagraphNumber = null, Speaker? Speaker = null)
{
    /// <summary>Every passage of a record. Foreign matter has no words here, for it has none in the record.</summary>
    public static IEnumerable<Passage> Of(ArchivalRecord record, SourceText source)
    {
        yield return new Passage(SearchZone.Title, record.Title.Text);
        if (record.Summary is { } summary)
        {
            yield return new Passage(SearchZone.Summary, summary.Text);
        }

        foreach (var paragraph in record.Paragraphs)
        {
            yield return Of(SearchZone.Text, paragraph, paragraph.Text);
            foreach (var run in paragraph.Runs)
            {
                if (ZoneOf(run) is { } zone && WhiteSpace.Collapse(run.Reading ?? source.Slice(run.Span)) is { Length: > 0 } text)
                {
                    yield return Of(zone, paragraph, text);
                }
            }
        }

        foreach (var emendation in record.Emendations)
        {
            // Who looks for the one meant finds the words that name another: "Mr. McNamara: Mr. McCloy. McNamara was not at the meeting."
            yield return new Passage(SearchZone.Note, $"{emendation.AsPrinted}: {(emendation.Reading is { } reading ? $"{reading}. " : null)}{emendation.Why}", emendation.Paragraph);
        }

        foreach (var item in record.Apparatus)
        {
            if (item.AsPrinted is { Length: > 0 } words)
            {
                yield return new Passage(SearchZone.Note, WhiteSpace.Collapse(words));
            }
        }
    }

    private static Passage Of(SearchZone zone, Paragraph paragraph, string text) =>
        new(zone, text, paragraph.Id, paragraph.Number, paragraph.Speaker);

    private static SearchZone? ZoneOf(Run run) => run.Kind switch
    {
        RunKind.Inserted => SearchZone.Inserted,
        RunKind.Struck => SearchZone.Struck,
        _ => null,
    };
}
