using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>
/// The first pass: finds the words of a record that refer to other documents, and what they say of author, recipient, kind and
/// day. Documents are letters, messages, telegrams, statements, speeches, resolutions, treaties and articles; what was said in a
/// talk, and ideas (proposals, positions), are none. Which document is meant is left to <see cref="CitationResolver"/>.
/// </summary>
public static class CitationFinder
{
    /// <param name="record">With its mentions and days found.</param>
    public static IReadOnlyList<TextCitation> Find(ArchivalRecord record, SourceText source, CitedDocumentIndex documents)
    {
        var parties = CitingParties.Of(record);
        var context = NamingContext.Of(record);
        var mentions = ByParagraph(record.Mentions.Where(mention => mention.Kind is AuthorityKind.Person or AuthorityKind.Body), mention => mention.Paragraph);
        var days = ByParagraph(record.TextDates, date => date.Paragraph);
        var citations = new List<TextCitation>();
        foreach (var paragraph in record.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Signature)
            {
                continue;
            }

            var surroundings = new CitationSurroundings(paragraph.Text, mentions.GetValueOrDefault(paragraph.Id) ?? [], days.GetValueOrDefault(paragraph.Id) ?? []);
            var drafts = Find(surroundings, documents, context, parties);
            if (drafts.Count > 0)
            {
                var reading = ReadingText.Of(source, paragraph);
                citations.AddRange(drafts.OrderBy(draft => draft.Start).Select(draft => draft.ToCitation(paragraph, reading)));
            }
        }

        return citations;
    }

    private static Dictionary<string, List<T>> ByParagraph<T>(IEnumerable<T> items, Func<T, string> paragraph) =>
        items.GroupBy(paragraph, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static List<CitationDraft> Find(CitationSurroundings surroundings, CitedDocumentIndex documents, NamingContext context, CitingParties parties)
    {
        var found = new List<CitationDraft>();
        foreach (var (start, length, document) in documents.NamesIn(surroundings.Text, context))
        {
            Add(found, Named(surroundings, start, length, documents.Find(document)!));
        }

        Add(found, NumberedCitation.In(surroundings, parties));
        AddDescribed(found, surroundings, parties);
        Add(found, PressCitation.In(surroundings, documents.Press));
        return found.Count == 0 ? found : QuotedCitation.Tell(found, surroundings, documents);
    }

    private static void AddDescribed(List<CitationDraft> found, CitationSurroundings surroundings, CitingParties parties)
    {
        for (var at = 0; CitedKinds.Next(surroundings.Text, at) is var (start, length, word); at = start + length)
        {
            if (!IsTaken(found, start, start + 1))
            {
                Add(found, DescribedCitation.Read(surroundings, start, length, word, parties));
            }
        }
    }

    private static void Add(List<CitationDraft> found, IEnumerable<CitationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Add(found, draft);
        }
    }

    /// <summary>What was found first keeps its words: names and numbers, then descriptions.</summary>
    private static void Add(List<CitationDraft> found, CitationDraft draft)
    {
        if (!IsTaken(found, draft.Start, draft.End))
        {
            found.Add(draft);
        }
    }

    private static bool IsTaken(List<CitationDraft> found, int start, int end)
    {
        foreach (var other in found)
        {
            if (start < other.End && other.Start < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A document's own name, with a day that stands directly before or after it.</summary>
    private static CitationDraft Named(CitationSurroundings surroundings, int start, int length, CitedDocument document)
    {
        var before = surroundings.DayEndingAt(start - 1);
        var (after, end) = surroundings.DayAfter(start + length);
        return new CitationDraft(before?.Start ?? start, before is null ? end : start + length, document.Kind)
        {
            Named = document.Id,
            Author = document.Author,
            Recipient = document.Recipient,
            Day = CitationSurroundings.DayOf(before ?? after),
        };
    }
}
