using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>
/// Joins paragraphs that the transcript broke after every line of the page: a blank line between them, a space left at the
/// line's end (<c>now that the </c> / <c>Syrian Campaign has concluded</c>).
/// </summary>
internal static class BrokenLines
{
    private const string Closing = ".!?:;…";

    public static IReadOnlyList<DraftParagraph> Join(SourceText source, IReadOnlyList<DraftParagraph> drafts)
    {
        var joined = new List<DraftParagraph>();
        var open = new List<Run>();
        foreach (var draft in drafts)
        {
            if (joined.Count > 0 && joined[^1].Kind is ParagraphKind.Paragraph or ParagraphKind.ListItem
                && draft is { Kind: ParagraphKind.Paragraph, Label: null } && RunsOn(source, open.Count > 0 ? open : joined[^1].Runs, draft.Runs))
            {
                if (open.Count == 0)
                {
                    open.AddRange(joined[^1].Runs);
                }

                open.Add(new Run(RunKind.Text, TextSpan.FromBounds(open[^1].Span.End, draft.Runs[0].Span.Start)));
                open.AddRange(draft.Runs);
                continue;
            }

            Close(joined, open);
            joined.Add(draft);
        }

        Close(joined, open);
        return joined;
    }

    private static void Close(List<DraftParagraph> joined, List<Run> open)
    {
        if (open.Count > 0)
        {
            joined[^1] = joined[^1] with { Runs = [.. open] };
            open.Clear();
        }
    }

    private static bool RunsOn(SourceText source, IReadOnlyList<Run> previous, IReadOnlyList<Run> next)
    {
        var end = previous[^1].Span.End;
        while (end > 0 && char.IsWhiteSpace(source.Content[end - 1]))
        {
            end--;
        }

        var start = next[0].Span.Start;
        if (end == 0 || end >= start || !source.Content.AsSpan(end, start - end).IsWhiteSpace() || Closing.Contains(source.Content[end - 1], StringComparison.Ordinal)
            || IsPoint(source.Content.AsSpan(start)))
        {
            return false;
        }

        return source.Content[end] == ' ' || (char.IsLower(source.Content[start]) && IsOpen(source.Content.AsSpan(0, end)));
    }

    /// <summary>Whether a line's end leaves its sentence open: a letter, a hyphen, a comma, a quotation's end behind a letter.</summary>
    private static bool IsOpen(ReadOnlySpan<char> ending) =>
        char.IsLetter(ending[^1]) || ending[^1] is '-' or ',' || (ending.Length > 1 && ending[^1] is '"' or '”' && char.IsLetter(ending[^2]));

    /// <summary>Whether the words begin with the letter of a point: <c>a. Continued</c>, <c>h) U.S.</c>; <c>p. 546</c> is a page.</summary>
    private static bool IsPoint(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[0] is (>= 'a' and <= 'z') and not 'p' && words[1] is '.' or ')' && char.IsWhiteSpace(words[2]);
}
