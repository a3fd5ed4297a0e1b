using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Understands one word or quoted text with the signs that stand at it.</summary>
internal static class TermReader
{
    private static readonly char[] ValueEnds = [' ', ':', '(', ')'];

    /// <summary>Null where it holds nothing that can be searched for.</summary>
    public static QueryNode? Read(QueryToken token, ICollection<string> notices)
    {
        var isQuoted = token.Kind == QueryTokenKind.Quoted;
        var signs = isQuoted ? token.Prefix : token.Text;
        var isNegated = signs.StartsWith('-') && (isQuoted || signs.Length > 1);
        var rest = isQuoted ? signs.TrimStart('-', '+') : WithoutPunctuation(signs);
        var node = Field(rest, isQuoted ? token.Text : null, notices) ?? (isQuoted ? Quoted(rest, token.Text) : Word(rest, notices));
        return isNegated ? QueryNodes.Negate(node) : node;
    }

    /// <summary>Whether it asks for a record's date: <c>before:1962-10</c>.</summary>
    public static bool IsDate(string text) =>
        text.Split(':', 2) is [var name, var value] && IsDateField(name.TrimStart('-', '+')) && DateRanges.Node(name.TrimStart('-', '+'), value) is not null;

    /// <summary>From the first character that means something: a letter, a digit, an open letter, the sign of an exact word.</summary>
    private static string WithoutPunctuation(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is not ('=' or '*' or '?') && !WordBreaker.HasWord(text[at..Math.Min(text.Length, at + (char.IsHighSurrogate(text[at]) ? 2 : 1))]))
        {
            at++;
        }

        return text[at..];
    }

    private static QueryNode? Field(string signs, string? quoted, ICollection<string> notices)
    {
        var colon = signs.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || (quoted is not null && signs[(colon + 1)..] is not ("" or "=" or "==")))
        {
            return null;
        }

        var name = signs[..colon];
        var value = quoted ?? signs[(colon + 1)..];
        if (IndexFields.Fields.TryGetValue(name, out var field))
        {
            var isKey = signs[(colon + 1)..].StartsWith("==", StringComparison.Ordinal);
            var isExact = signs[(colon + 1)..].StartsWith('=');
            return Tidy(value) is { Length: > 0 } words ? new FieldNode(field, words, isExact, isKey) : null;
        }

        if (name.Equals(IndexFields.In, StringComparison.OrdinalIgnoreCase))
        {
            return IndexFields.Zones.TryGetValue(Tidy(value), out var zone)
                ? new ZoneNode(zone)
                : Unread($"in: takes {string.Join(", ", Enum.GetValues<SearchZone>().Select(IndexFields.NameOf))}; “{value}” was searched for as words.", value, notices);
        }

        if (name.Equals(IndexFields.Record, StringComparison.OrdinalIgnoreCase))
        {
            return RecordId.TryParse(value.Trim(), null, out var record)
                ? new RecordNode(record)
                : Unread($"“{value}” is no record’s id such as wilson-111988; it was searched for as words.", value, notices);
        }

        if (!IsDateField(name))
        {
            return null;
        }

        return DateRanges.Node(name, value.Trim()) ?? PlainDate(name, value)
            ?? Unread($"“{value}” is no date such as 1962-10-27 or 1962-10-22..1962-11; it was searched for as words.", value, notices);
    }

    private static bool IsDateField(string name) =>
        new[] { IndexFields.Date, IndexFields.Before, IndexFields.After }.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>date:"27 October 1962"</c>.</summary>
    private static DateNode? PlainDate(string name, string value)
    {
        if (QueryNodes.All(WordBreaker.Words(value).Select(word => new WordNode(value.Substring(word.Start, word.Length)))) is not PlainDateNode date)
        {
            return null;
        }

        if (name.Equals(IndexFields.Before, StringComparison.OrdinalIgnoreCase))
        {
            return new DateNode(null, date.From.AddDays(-1));
        }

        return name.Equals(IndexFields.After, StringComparison.OrdinalIgnoreCase) ? new DateNode(date.To.AddDays(1), null) : new DateNode(date.From, date.To);
    }

    private static QueryNode? Unread(string notice, string value, ICollection<string> notices)
    {
        notices.Add(notice);
        return QueryNodes.All(value.Split(ValueEnds).Select(word => Word(word, notices)));
    }

    private static PhraseNode? Quoted(string signs, string text)
    {
        var words = Tidy(text);
        var isLiteral = signs.EndsWith("==", StringComparison.Ordinal);
        return words.Length == 0 ? null : new PhraseNode(words, isLiteral || signs.EndsWith('=') || text.TrimStart().StartsWith('='), isLiteral);
    }

    private static QueryNode? Word(string text, ICollection<string> notices)
    {
        var isExact = text.StartsWith('=');
        if (isExact)
        {
            return Tidy(text) is { Length: > 0 } exact ? new WordNode(exact, IsExact: true, IsLiteral: text.StartsWith("==", StringComparison.Ordinal)) : null;
        }

        var word = Tidy(text);
        if (word.Length > 2 && word[^2] == '~' && word[^1] is '1' or '2' && Single(word[..^2]) is { } misread)
        {
            return new FuzzyNode(misread, word[^1] - '0');
        }

        return text.AsSpan().IndexOfAny('*', '?') >= 0 ? WildcardReader.Read(text, notices) : Plain(text);
    }

    /// <summary>A word without signs. What the language takes for an operator is written as a phrase, so that it reads back.</summary>
    public static QueryNode? Plain(string text) => Tidy(text) switch
    {
        "" => null,
        var word when QueryGrammar.IsOperatorWord(word) => new PhraseNode(word),
        var word => PlainDates.Recognise([new WordNode(word)])[0],
    };

    /// <summary>The one word that <paramref name="text"/> holds, or null where it holds none or several.</summary>
    private static string? Single(string text) => WordBreaker.Words(text) is [var only] ? text.Substring(only.Start, only.Length) : null;

    /// <summary>From the first word to the last; empty where there is none.</summary>
    public static string Tidy(string part) => WordBreaker.Words(part) is [var first, ..] words
        ? WhiteSpace.Collapse(part.AsSpan(first.Start, words[^1].End - first.Start))
        : string.Empty;
}
