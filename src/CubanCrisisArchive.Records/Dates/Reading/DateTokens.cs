using System.Buffers;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>What a token of a date is.</summary>
internal enum DateTokenKind : byte
{
    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>Any other character that is not white space.</summary>
    Sign,
}

/// <summary>A run of digits, a run of letters or a sign; white space separates and is no token.</summary>
/// <param name="IsGlued">Whether nothing stands between it and the token before it.</param>
/// <param name="Value">A number's value; -1 for one too long to belong to a date, and for words and signs.</param>
internal readonly record struct DateToken(DateTokenKind Kind, bool IsGlued, int Start, int Length, int Value)
{
    public int End => Start + Length;
}

/// <summary>A text as the tokens that dates are made of. Their room is lent, for every text is searched for dates and most texts hold none.</summary>
internal sealed class DateTokens : IDisposable
{
    private const int LongestNumber = 6;

    /// <summary>Fewest characters to a token in most texts, white space counted in.</summary>
    private const int ShortestToken = 4;

    private readonly string text;
    private DateToken[] tokens;

    private DateTokens(string text)
    {
        this.text = text;
        tokens = ArrayPool<DateToken>.Shared.Rent((text.Length / ShortestToken) + 1);
    }

    public int Count { get; private set; }

    public ref readonly DateToken this[int index] => ref tokens[index];

    public static DateTokens Of(string text)
    {
        var result = new DateTokens(text);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (kind, end) = Extent(text, at);
            var value = kind == DateTokenKind.Number && end - at <= LongestNumber ? ValueOf(text.AsSpan(at, end - at)) : -1;
            var glued = result.Count > 0 && result.tokens[result.Count - 1].End == at;
            result.Add(new DateToken(kind, glued, at, end - at, value));
            at = end;
        }

        return result;
    }

    public ReadOnlySpan<char> TextOf(int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);

    public bool IsSign(int index, char sign) => index < Count && tokens[index].Kind == DateTokenKind.Sign && text[tokens[index].Start] == sign;

    public bool IsSignOf(int index, string signs) =>
        index < Count && tokens[index].Kind == DateTokenKind.Sign && signs.Contains(text[tokens[index].Start], StringComparison.Ordinal);

    public bool IsWord(int index, string word) =>
        index < Count && tokens[index].Kind == DateTokenKind.Word && tokens[index].Length == word.Length
        && TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAnyWord(int index, string[] words)
    {
        foreach (var word in words)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsNumber(int index, int fewestDigits, int mostDigits) =>
        index < Count && tokens[index].Kind == DateTokenKind.Number && tokens[index].Length >= fewestDigits && tokens[index].Length <= mostDigits;

    /// <summary>The text from one token up to, and without, another; white space collapsed.</summary>
    public string TextBetween(int from, int to) =>
        WhiteSpace.Collapse(text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start));

    /// <summary>Whether only stops, commas and closing brackets are left from there on.</summary>
    public bool IsOnlyStops(int from)
    {
        var at = from;
        while (IsSignOf(at, ".,;:)"))
        {
            at++;
        }

        return at == Count;
    }

    public void Dispose()
    {
        ArrayPool<DateToken>.Shared.Return(tokens);
        tokens = [];
    }

    /// <summary>Whether a stretch is part of a longer row of numbers or of a word, as in a serial number: <c>44-12-3-62-1</c>.</summary>
    public bool IsGluedToNumber(int from, int to) => IsGluedBefore(from) || IsGluedAfter(to);

    private bool IsGluedBefore(int from)
    {
        if (from == 0 || !tokens[from].IsGlued)
        {
            return false;
        }

        return tokens[from - 1].Kind switch
        {
            DateTokenKind.Sign => IsSignOf(from - 1, "-/.:") && tokens[from - 1].IsGlued && tokens[from - 2].Kind == DateTokenKind.Number,
            _ => true,
        };
    }

    private bool IsGluedAfter(int to)
    {
        if (to >= Count || !tokens[to].IsGlued)
        {
            return false;
        }

        return tokens[to].Kind switch
        {
            DateTokenKind.Sign => IsSignOf(to, "-/:") && to + 1 < Count && tokens[to + 1].IsGlued && tokens[to + 1].Kind == DateTokenKind.Number,
            DateTokenKind.Number => true,
            _ => tokens[to - 1].Kind == DateTokenKind.Word,
        };
    }

    private void Add(DateToken token)
    {
        if (Count == tokens.Length)
        {
            var larger = ArrayPool<DateToken>.Shared.Rent(Count * 2);
            tokens.CopyTo(larger, 0);
            ArrayPool<DateToken>.Shared.Return(tokens);
            tokens = larger;
        }

        tokens[Count++] = token;
    }

    private static (DateTokenKind Kind, int End) Extent(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            return (DateTokenKind.Number, end);
        }

        if (!char.IsLetter(text[start]))
        {
            return (DateTokenKind.Sign, end);
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return (DateTokenKind.Word, end);
    }

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
