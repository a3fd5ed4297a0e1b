using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Cuts the part of a passage that shows most matches.</summary>
internal static class SnippetCutter
{
    private const string Cut = "…";

    /// <summary>Share of the room left before the first match shown, so that it is read in its context.</summary>
    private const int LeadShare = 4;

    /// <param name="matches">In order, without overlap, within the text.</param>
    public static Snippet Of(string text, IReadOnlyList<TextSpan> matches, int length = SearchLimits.SnippetLength)
    {
        var window = Window(text, matches, length);
        var pieces = new List<SnippetPiece>();
        Add(pieces, window.Start > 0 ? Cut : string.Empty, isMatch: false);
        var at = window.Start;
        foreach (var match in matches.Where(window.Contains))
        {
            Add(pieces, text[at..match.Start], isMatch: false);
            Add(pieces, text[match.Start..match.End], isMatch: true);
            at = match.End;
        }

        Add(pieces, text[at..window.End], isMatch: false);
        Add(pieces, window.End < text.Length ? Cut : string.Empty, isMatch: false);
        return new Snippet(pieces);
    }

    private static TextSpan Window(string text, IReadOnlyList<TextSpan> matches, int length)
    {
        if (text.Length <= length)
        {
            return new TextSpan(0, text.Length);
        }

        var (first, last) = Densest(matches, length);
        var lead = Math.Max(0, (length - (last - first)) / LeadShare);
        var start = Math.Max(0, Math.Min(first - lead, text.Length - length));
        var end = Math.Min(text.Length, Math.Max(last, start + length));
        return TextSpan.FromBounds(StartOfWord(text, start, first), EndOfWord(text, end, last));
    }

    /// <summary>From the first to the last match of the stretch of at most <paramref name="length"/> that holds most; the earliest of equals.</summary>
    private static (int First, int Last) Densest(IReadOnlyList<TextSpan> matches, int length)
    {
        var best = (First: 0, Last: 0, Count: 0);
        var to = 0;
        for (var from = 0; from < matches.Count; from++)
        {
            to = Math.Max(to, from);
            while (to + 1 < matches.Count && matches[to + 1].End - matches[from].Start <= length)
            {
                to++;
            }

            if (to - from + 1 > best.Count)
            {
                best = (matches[from].Start, matches[to].End, to - from + 1);
            }
        }

        return (best.First, best.Last);
    }

    /// <summary>Moves on to where a word begins, but not past <paramref name="limit"/>.</summary>
    private static int StartOfWord(string text, int at, int limit)
    {
        while (at > 0 && at < limit && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Moves back to where a word ends, but not before <paramref name="limit"/>.</summary>
    private static int EndOfWord(string text, int at, int limit)
    {
        var end = at;
        while (end > limit && end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        while (end > limit && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // One word longer than the room: cut it, but never between the halves of a character.
        if (end == limit && limit == 0)
        {
            end = at;
        }

        return end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    private static void Add(List<SnippetPiece> pieces, string text, bool isMatch)
    {
        if (text.Length > 0)
        {
            pieces.Add(new SnippetPiece(text, isMatch));
        }
    }
}
