using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>
/// Lines that hold nothing but struck words (<c>~~SECRET~~</c>, <c>~~XXXXXXXXXX~~</c>, <c>~~\_\_\_\_\_~~</c>) are the struck
/// classification banners of a page's head and foot: page boundaries, not deletions.
/// </summary>
internal static partial class PageBanners
{
    /// <summary>The block's runs with each banner line made one page break.</summary>
    public static IReadOnlyList<Run> Mark(SourceText source, MarkdownBlock block)
    {
        var runs = block.Runs;
        var lines = source.LinesOf(block.Span);
        for (var number = lines.Start; number <= lines.End; number++)
        {
            var line = source.Trim(source.Line(number));
            if (block.Span.Contains(line) && Banner().IsMatch(source.Slice(line)))
            {
                var (before, rest) = RunSplitting.SplitAt(runs, line.Start);
                runs = [.. before, new Run(RunKind.PageBreak, line), .. RunSplitting.SplitAt(rest, line.End).After];
            }
        }

        return runs;
    }

    /// <summary>The marking that a banner shows, as apparatus.</summary>
    public static ApparatusItem Marking(SourceText source, TextSpan banner)
    {
        var words = source.TextOf(banner).Replace("~~", string.Empty, StringComparison.Ordinal).Replace("\\", string.Empty, StringComparison.Ordinal).Trim();
        var label = words.AsSpan().Trim("Xx_ ").IsEmpty ? "Marking, struck and illegible" : "Marking, struck";
        return new ApparatusItem(ApparatusKind.Marking, label, words, [banner], [source.LinesOf(banner)]);
    }

    [GeneratedRegex(@"^~~(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|OFFICIAL USE ONLY|LIMITED OFFICIAL USE|UNCLASSIFIED|X{3,80}|(?:_|\\_){3,80})~~$", RegexOptions.CultureInvariant)]
    private static partial Regex Banner();
}
