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
        var mentions = record.Mentions.Where(mention => mention.Kind is AuthorityKind.Person or AuthorityKind.Body).ToLookup(mention => mention.Paragraph, StringComparer.Ordinal);
        var days = record.TextDates.ToLookup(date => date.Paragraph, StringComparer.Ordinal);
        var citations = new List<TextCitation>();
        foreach (var paragraph in record.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Signature))
        {
            var surroundings = new CitationSurroundings(paragraph.Text, [.. mentions[paragraph.Id]], [.. days[paragraph.Id]]);
            var drafts = Find(surroundings, documents, context, parties);
            if (drafts.Count > 0)
            {
                var reading = ReadingText.Of(source, paragraph);
                citations.AddRange(drafts.OrderBy(draft => draft.Start).Select(draft => draft.ToCitation(paragraph, reading)));
            }
        }

        return citations;
    }

    private static List<CitationDraft> Find(CitationSurroundings surroundings, CitedDocumentIndex documents, NamingContext context, CitingParties parties)
    {
        var found = new List<CitationDraft>();
        foreach (var (start, length, document) in documents.NamesIn(surroundings.Text, context))
        {
            Add(found, Named(surroundings, start, length, documents.Find(document)!));
        }

        foreach (var (start, length, word) in KindWordsIn(surroundings.Text).Where(each => !found.Exists(other => other.Start <= each.Start && each.Start < other.End)))
        {
            foreach (var draft in DescribedCitation.Read(surroundings, start, length, word, parties))
            {
                Add(found, draft);
            }
        }

        NumberedCitation.In(surroundings, parties).ForEach(draft => Add(found, draft));
        PressCitation.In(surroundings, documents.Press).ForEach(draft => Add(found, draft));
        return QuotedCitation.Tell(found, surroundings, documents);
    }

    /// <summary>What was found first keeps its words: names, then descriptions.</summary>
    private static void Add(List<CitationDraft> found, CitationDraft draft)
    {
        if (!found.Exists(other => draft.Start < other.End && other.Start < draft.End))
        {
            found.Add(draft);
        }
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

    private static IEnumerable<(int Start, int Length, KindWord Word)> KindWordsIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (CitedKinds.Of(text.AsSpan(at, end - at)) is { } word)
            {
                yield return (at, end - at, word);
            }

            at = end;
        }
    }
}
