using System.Globalization;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>
/// A record made from a plain exhibit: <c>field: value</c> lines, then a paragraph a block, with <c>{+inserted+}</c> and
/// <c>{-struck-}</c> words; a block <c>note: label | words</c> is a footnote.
/// </summary>
internal sealed record RecordExhibit(ArchivalRecord Record, SourceText Source)
{
    public static readonly string[] CorpusIds = ["nsarchive-01117", "wilson-110439", "wilson-111988", "wilson-112596", "wilson-112634"];

    /// <summary>The five transcripts, read once.</summary>
    public static IReadOnlyList<RecordExhibit> Corpus { get; } = [.. CorpusIds.Select(Load)];

    public static RecordExhibit Load(string id) =>
        Of(id, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exhibits", $"{id}.txt")));

    public static RecordExhibit Of(string id, string text)
    {
        var source = new SourceText(id, text);
        var bodyStart = text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var gap ? gap : text.Length;
        var fields = text[..bodyStart].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .Where(pair => pair.Length == 2)
            .ToLookup(pair => pair[0], pair => pair[1]);
        var paragraphs = new List<Paragraph>();
        var apparatus = fields["marking"].Select(words => new ApparatusItem(ApparatusKind.Marking, "Marking", words, [], [])).ToList();
        foreach (var block in Blocks(text, bodyStart))
        {
            if (source.TextOf(block).Split("note: ") is ["", var note] && note.Split(" | ") is [var label, var words])
            {
                apparatus.Add(new ApparatusItem(ApparatusKind.Footnote, label, words, [block], [source.LinesOf(block)]));
            }
            else
            {
                paragraphs.Add(ParagraphOf(source, block, paragraphs.Count + 1));
            }
        }

        return new RecordExhibit(
            new ArchivalRecord
            {
                Id = RecordId.Parse(id),
                Collection = fields["collection"].FirstOrDefault("exhibits"),
                Family = "exhibit",
                Title = new StatedText(fields["title"].FirstOrDefault(id), StatementSource.Stated, null),
                Kind = DocumentKind.FromSlug(fields["kind"].FirstOrDefault("unknown")),
                Date = fields["date"].Select(DateOf).FirstOrDefault(ArchivalDate.Undated),
                Places = [.. fields["place"].Select(place => new PlaceStatement(place, PlaceRole.Event, null, null))],
                Language = fields["language"].FirstOrDefault(),
                OriginalLanguage = fields["original-language"].FirstOrDefault(),
                Summary = fields["summary"].Select(words => new StatedText(words, StatementSource.Stated, null)).FirstOrDefault(),
                Citation = new ArchivalCitation(id, StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
                Participants = [.. fields["participant"].Select(ParticipantOf)],
                Paragraphs = paragraphs,
                Apparatus = apparatus,
                SourceSpan = new TextSpan(0, source.Length),
            },
            source);
    }

    private static IEnumerable<TextSpan> Blocks(string text, int at)
    {
        var source = new SourceText(string.Empty, text);
        foreach (var block in text[at..].Split("\n\n"))
        {
            var span = source.Trim(new TextSpan(at, block.Length));
            at += block.Length + 2;
            if (span.Length > 0)
            {
                yield return span;
            }
        }
    }

    private static ArchivalDate DateOf(string value) => value.Split('|') is [var iso, var printed]
        ? ArchivalDate.OnDay(printed, DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : ArchivalDate.Undated;

    private static Participant ParticipantOf(string value)
    {
        var parts = value.Split('|');
        return new Participant(parts[0], parts.Length > 1 ? AuthorityId.Parse(parts[1]) : null, null, [ParticipantRole.Present], []);
    }

    private static Paragraph ParagraphOf(SourceText source, TextSpan block, int number)
    {
        var runs = new List<Run>();
        var at = block.Start;
        while (at < block.End)
        {
            var rest = source.Content.AsSpan(at, block.End - at);
            var (kind, close) = Opening(rest);
            var next = close is null ? rest[1..].IndexOf('{') + 1 : rest.IndexOf(close) - 2;
            var length = next > 0 ? next : rest.Length;
            if (close is null)
            {
                runs.Add(new Run(kind, new TextSpan(at, length)));
                at += length;
            }
            else
            {
                runs.Add(new Run(RunKind.Markup, new TextSpan(at, 2)));
                runs.Add(new Run(kind, new TextSpan(at + 2, length)));
                runs.Add(new Run(RunKind.Markup, new TextSpan(at + 2 + length, 2)));
                at += length + 4;
            }
        }

        var text = WhiteSpace.Collapse(string.Concat(runs.Where(run => run.IsRead).Select(run => source.TextOf(run.Span))));
        return new Paragraph(number, $"{number}-{Fingerprint.Of(text)}", ParagraphKind.Paragraph, null, text, runs, [source.LinesOf(block)]);
    }

    private static (RunKind Kind, string? Close) Opening(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("{+"))
        {
            return (RunKind.Inserted, "+}");
        }

        return rest.StartsWith("{-") ? (RunKind.Struck, "-}") : (RunKind.Text, null);
    }
}
