using System.Buffers;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Divides a typed query into words, quoted texts and parentheses.</summary>
internal static class QueryLexer
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("\"“”„«» ()");

    public static List<QueryToken> Tokens(string text, ICollection<string> notices)
    {
        var tokens = new List<QueryToken>();
        var words = 0;
        var at = 0;
        while (at < text.Length && words < SearchLimits.Words)
        {
            var token = Next(text, ref at, notices);
            words += token is null ? 0 : WordsOf(token);
            if (token is not null)
            {
                tokens.Add(token);
            }
        }

        if (words > SearchLimits.Words || WordBreaker.HasWord(text[at..]))
        {
            notices.Add($"Only the first {SearchLimits.Words} words were read.");
        }

        if (words > SearchLimits.Words)
        {
            // One word or quoted text can hold many words of the index (a-b-c).
            tokens[^1] = Shortened(tokens[^1], words - SearchLimits.Words);
        }

        return tokens;
    }

    /// <summary>Words that the index would be asked for: operators are none, and a date is one however it is written.</summary>
    private static int WordsOf(QueryToken token)
    {
        if (token.Kind == QueryTokenKind.Word && QueryGrammar.IsOperatorWord(token.Text))
        {
            return 0;
        }

        return token.Kind == QueryTokenKind.Word && TermReader.IsDate(token.Text) ? 1 : WordBreaker.Words(token.Text).Count;
    }

    private static QueryToken? Next(string text, ref int at, ICollection<string> notices)
    {
        if (text[at] == ' ')
        {
            at++;
            return null;
        }

        if (text[at] is '(' or ')')
        {
            return new QueryToken(text[at++] == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, string.Empty);
        }

        var start = at;
        var end = text.AsSpan(at).IndexOfAny(WordEnds) is >= 0 and var length ? at + length : text.Length;
        var isQuoted = end < text.Length && Quotes.Contains(text[end]) && IsPrefix(text.AsSpan(start, end - start));
        if (!isQuoted)
        {
            at = end;
            return new QueryToken(QueryTokenKind.Word, text[start..end]);
        }

        var close = text.AsSpan(end + 1).IndexOfAny(Quotes) is >= 0 and var inside ? end + 1 + inside : -1;
        if (close < 0)
        {
            notices.Add("A quotation mark had no partner; the words after it were read as a phrase.");
        }

        at = close < 0 ? text.Length : close + 1;
        return new QueryToken(QueryTokenKind.Quoted, text[(end + 1)..(close < 0 ? text.Length : close)], text[start..end]);
    }

    /// <summary>Whether what stands before a quotation mark belongs to it: nothing, a sign, a field.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> text) => text.Length == 0 || text[^1] is ':' or '=' or '-' or '+' || !WordBreaker.HasWord(text.ToString());

    private static QueryToken Shortened(QueryToken token, int excess)
    {
        var words = WordBreaker.Words(token.Text);
        return token with { Text = token.Text[..words[^(excess + 1)].End] };
    }
}
