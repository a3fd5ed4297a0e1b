using System.Buffers;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Reads what a person typed. Takes everything: what cannot be read as the language is read the kindest way, and the query says how.</summary>
public static class SearchQueryParser
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("\"“”„«» ");

    /// <summary>The query that <paramref name="typed"/> asks. Never throws.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var notices = new List<string>();
        var text = QueryText.Clean(typed, notices);
        var nodes = new List<QueryNode>();
        var words = 0;
        foreach (var node in Nodes(text, notices))
        {
            words += WordBreaker.Words(node is PhraseNode phrase ? phrase.Text : ((WordNode)node).Text).Count;
            if (words > SearchLimits.Words)
            {
                notices.Add($"Only the first {SearchLimits.Words} words were read.");
                break;
            }

            nodes.Add(node);
        }

        QueryNode? root = nodes switch
        {
            [] => null,
            [var only] => only,
            _ => new AndNode(nodes),
        };
        return new SearchQuery(text, root, QueryWriter.Write(root), notices);
    }

    private static IEnumerable<QueryNode> Nodes(string text, List<string> notices)
    {
        var at = 0;
        while (at < text.Length)
        {
            var quoted = Quotes.Contains(text[at]);
            var end = quoted ? text.AsSpan(at + 1).IndexOfAny(Quotes) : text.AsSpan(at).IndexOfAny(WordEnds);
            if (quoted && end < 0)
            {
                notices.Add("A quotation mark had no partner; the words after it were read as a phrase.");
            }

            var from = quoted ? at + 1 : at;
            var to = end < 0 ? text.Length : from + end;
            var part = Tidy(text[from..to]);
            if (part.Length > 0)
            {
                yield return quoted ? new PhraseNode(part) : new WordNode(part);
            }

            at = quoted ? to + 1 : Math.Max(to, at + 1);
        }
    }

    /// <summary>From the first word to the last; empty where there is none.</summary>
    private static string Tidy(string part) => WordBreaker.Words(part) is [var first, ..] words
        ? WhiteSpace.Collapse(part.AsSpan(first.Start, words[^1].End - first.Start))
        : string.Empty;
}
