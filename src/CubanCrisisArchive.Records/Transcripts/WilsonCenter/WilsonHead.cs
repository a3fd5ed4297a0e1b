using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.WilsonCenter;

/// <summary>The lines above the form: a date, and the title in however many lines; either may be missing.</summary>
/// <param name="RunningHead">The lines that the publisher's site prints above every page.</param>
internal sealed partial record WilsonHead(
    ArchivalDate? Date, TextSpan? DateSpan, StatedText? Title, IReadOnlyList<TextSpan> TitleSpans, IReadOnlyList<Run> TitleRuns, IReadOnlyList<TextSpan> RunningHead)
{
    public static WilsonHead Read(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        ArchivalDate? date = null;
        TextSpan? dateSpan = null;
        var titleRuns = new List<Run>();
        var titleSpans = new List<TextSpan>();
        var runningHead = new List<TextSpan>();
        foreach (var (line, runs) in blocks.SelectMany(block => LinesOf(source, block)))
        {
            var text = ReadingText.TextOf(source, runs);
            if (SiteLine().IsMatch(text))
            {
                runningHead.Add(line);
            }
            else if (date is null && DateParser.Parse(text) is { } parsed)
            {
                date = parsed;
                dateSpan = line;
            }
            else
            {
                // Lines of two blocks have no line end between their runs: without one their words would run together.
                if (titleSpans.Count > 0 && titleRuns[^1].Span.End < line.Start && titleRuns[^1].Span.End == titleSpans[^1].End)
                {
                    titleRuns.Add(new Run(RunKind.Text, new TextSpan(titleSpans[^1].End, 1)));
                }

                titleRuns.AddRange(runs);
                titleSpans.Add(line);
            }
        }

        var title = ReadingText.TextOf(source, titleRuns);
        return new WilsonHead(
            date,
            dateSpan,
            title.Length == 0 ? null : new StatedText(title, StatementSource.Stated, TextSpan.FromBounds(titleSpans[0].Start, titleSpans[^1].End)),
            titleSpans,
            titleRuns,
            runningHead);
    }

    private static IEnumerable<(TextSpan Line, IReadOnlyList<Run> Runs)> LinesOf(SourceText source, MarkdownBlock block)
    {
        var lines = source.LinesOf(block.Span);
        for (var number = lines.Start; number <= lines.End; number++)
        {
            // The line end stays with the line, so that words on neighbouring lines do not run together.
            var line = source.Line(number);
            var start = Math.Max(line.Start, block.Span.Start);
            var end = Math.Min(Math.Min(line.End + 1, source.Length), block.Span.End);
            if (start < end)
            {
                var span = TextSpan.FromBounds(start, end);
                yield return (source.Trim(span), RunSplitting.Within(block.Runs, span));
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:Wilson Center )?Digital Archive(?: International History Declassified)?|International History Declassified|(?:https?://)?digitalarchive\.wilsoncenter\.org/?|Original Scan)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SiteLine();
}
