using System.Text;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>
/// Writes a query as an FTS5 match expression. Only words reach it, each in quotation marks: nothing that a person typed is
/// read by FTS5's own parser.
/// </summary>
internal static class Fts5MatchBuilder
{
    public static string Build(QueryNode node) => node switch
    {
        WordNode word => Quote(WithoutPossessive(word.Text)),
        PhraseNode phrase => Quote(phrase.Text),
        AndNode all => string.Join(" AND ", all.Parts.Select(Build)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    /// <summary>Who types <c>Khrushchev's</c> wants Khrushchev.</summary>
    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word[..^2] : word;

    private static string Quote(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var word in WordBreaker.Words(text))
        {
            builder.Append(builder.Length > 1 ? " " : string.Empty).Append(text, word.Start, word.Length);
        }

        return builder.Append('"').ToString();
    }
}
