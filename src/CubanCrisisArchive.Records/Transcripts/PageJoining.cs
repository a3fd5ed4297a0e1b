using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// Joins paragraphs that a page break has split. A blank line in a transcript is often a page's end: the sentence before it
/// is open, and the next line goes on in lower case (<c>… that we are now</c> / <c>conducting negotiations.</c>) or with the
/// surname to initials that end the page (<c>… noted in N.S.</c> / <c>Khrushchev's message</c>).
/// </summary>
public static partial class PageJoining
{
    private const string ClosingMarks = ".!?:;…";
    /// <summary>Characters looked at on either side of a break: enough for initials, markup and white space.</summary>
    private const int WordsSeen = 60;

    private const string Quotes = "\"”’')]";

    /// <summary>Joins neighbours where the text runs on; the break is kept as an empty page break, unless one already stands there.</summary>
    public static IReadOnlyList<DraftParagraph> Join(SourceText source, IReadOnlyList<DraftParagraph> drafts)
    {
        var joined = new List<DraftParagraph>();
        foreach (var draft in drafts)
        {
            if (joined.Count > 0 && CanRunOn(joined[^1], draft)
                && RunsOn(source.Slice(EndOf(source, joined[^1])), source.Slice(StartOf(source, draft))))
            {
                var previous = joined[^1];
                var isMarked = previous.Runs[^1].Kind == RunKind.PageBreak || draft.Runs[0].Kind == RunKind.PageBreak;
                Run[] pageBreak = isMarked ? [] : [new Run(RunKind.PageBreak, new TextSpan(draft.Span.Start, 0))];
                joined[^1] = previous with { Runs = [.. previous.Runs, .. pageBreak, .. draft.Runs] };
            }
            else
            {
                joined.Add(draft);
            }
        }

        return joined;
    }

    /// <summary>Whether text that ends a block goes on in the text that opens the next.</summary>
    public static bool RunsOn(ReadOnlySpan<char> ending, ReadOnlySpan<char> opening)
    {
        ending = ending.TrimEnd("~*_ \t\r\n").TrimEnd();
        opening = opening.TrimStart("~*_\\ \t\r\n");
        if (ending.IsEmpty || opening.IsEmpty)
        {
            return false;
        }

        return (IsOpen(ending) && char.IsLower(opening[0]))
            || (char.IsUpper(opening[0]) && Initials().IsMatch(ending[Math.Max(0, ending.Length - 12)..]));
    }

    /// <summary>The last words before the break; the marks of the page itself are no words.</summary>
    private static TextSpan EndOf(SourceText source, DraftParagraph draft)
    {
        var last = draft.Runs.LastOrDefault(run => run.Kind != RunKind.PageBreak && source.Trim(run.Span).Length > 0);
        return last is null ? default : TextSpan.FromBounds(Math.Max(0, last.Span.End - WordsSeen), last.Span.End);
    }

    private static TextSpan StartOf(SourceText source, DraftParagraph draft)
    {
        var first = draft.Runs.FirstOrDefault(run => run.Kind != RunKind.PageBreak && source.Trim(run.Span).Length > 0);
        return first is null ? default : TextSpan.FromBounds(first.Span.Start, Math.Min(source.Length, first.Span.Start + WordsSeen));
    }

    private static bool CanRunOn(DraftParagraph previous, DraftParagraph next) =>
        previous.Kind is ParagraphKind.Paragraph or ParagraphKind.ListItem
        && next.Kind == ParagraphKind.Paragraph && next.Label is null;

    private static bool IsOpen(ReadOnlySpan<char> ending)
    {
        var bare = ending.TrimEnd(Quotes);
        return !bare.IsEmpty && !ClosingMarks.Contains(bare[^1], StringComparison.Ordinal);
    }

    // Two initials or more: one capital and a stop may end a sentence ("Appendix B.").
    [GeneratedRegex(@"(?:^|\s)(?:\p{Lu}\.\s?){2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
