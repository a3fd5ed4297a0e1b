using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>Marks of a page's end that stand between paragraphs: a rule, <c>[Page 514]</c>, a struck banner.</summary>
public static partial class PageMarks
{
    /// <summary>Whether a block's text is nothing but the mark of a page.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) => Mark().IsMatch(text);

    /// <summary>
    /// Takes drafts that are nothing but marks out of the list: their runs, made page breaks, go before the paragraph that
    /// follows, or after the last.
    /// </summary>
    public static IReadOnlyList<DraftParagraph> Attach(SourceText source, IEnumerable<DraftParagraph> drafts)
    {
        var attached = new List<DraftParagraph>();
        var pending = new List<Run>();
        foreach (var draft in drafts)
        {
            if (draft.Runs.All(run => run.Kind == RunKind.PageBreak || source.Trim(run.Span).Length == 0))
            {
                pending.AddRange(draft.Runs);
                continue;
            }

            attached.Add(draft with { Runs = [.. pending, .. draft.Runs] });
            pending.Clear();
        }

        if (pending.Count > 0 && attached.Count > 0)
        {
            attached[^1] = attached[^1] with { Runs = [.. attached[^1].Runs, .. pending] };
        }

        return attached;
    }

    [GeneratedRegex(@"^(?:#+ )?\[?[Pp]age \d{1,4}(?: of \d{1,4})?\]?$|^[-–—] ?\d{1,4} ?[-–—]$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
