using System.Collections.Immutable;
using System.Globalization;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Dates as people type them into a search box, told word by word: <c>October 27 1962</c>, <c>27 Oct 1962</c>, <c>Oct 1962</c>, <c>1962-10-27</c>.</summary>
internal static class PlainDates
{
    private static readonly ImmutableArray<string> Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(month => month.ToLowerInvariant())];

    /// <summary>Puts the date in the place of words that are one, longest first.</summary>
    public static List<QueryNode> Recognise(IReadOnlyList<QueryNode> parts)
    {
        var recognised = new List<QueryNode>(parts.Count);
        for (var at = 0; at < parts.Count;)
        {
            var (node, taken) = At(parts, at);
            recognised.Add(node);
            at += taken;
        }

        return recognised;
    }

    /// <summary>The words that a date was made of, so that it is told anew among its neighbours; any other part as it is.</summary>
    public static IEnumerable<QueryNode> WordsOf(QueryNode part) =>
        part is PlainDateNode date ? date.Text.Split(' ').Select(word => new WordNode(word)) : [part];

    private static (QueryNode Node, int Taken) At(IReadOnlyList<QueryNode> parts, int at)
    {
        for (var count = Math.Min(3, parts.Count - at); count > 0; count--)
        {
            var words = parts.Skip(at).Take(count).OfType<WordNode>().Where(word => !word.IsExact).Select(word => word.Text).ToArray();
            if (words.Length == count && RangeOf(words) is { } range)
            {
                return (new PlainDateNode(string.Join(' ', words), range.From, range.To), count);
            }
        }

        return (parts[at], 1);
    }

    private static (DateOnly From, DateOnly To)? RangeOf(string[] words) => words switch
    {
        [var iso] when iso.Length == 10 => DateRanges.Parse(iso),
        [var month, var year] when MonthOf(month) is { } m && YearOf(year) is { } y => (new DateOnly(y, m, 1), new DateOnly(y, m, DateTime.DaysInMonth(y, m))),
        [var month, var day, var year] when MonthOf(month) is { } m => Day(year, m, day),
        [var day, var month, var year] when MonthOf(month) is { } m => Day(year, m, day),
        _ => null,
    };

    private static (DateOnly From, DateOnly To)? Day(string year, int month, string day) =>
        YearOf(year) is { } y && DayOf(day) is { } d && d <= DateTime.DaysInMonth(y, month) ? (new DateOnly(y, month, d), new DateOnly(y, month, d)) : null;

    /// <summary>A month's name or its first three or four letters.</summary>
    private static int? MonthOf(string word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Length >= 3 && (word.Length <= 4 || word.Length == Months[i].Length) && Months[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? YearOf(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2999 ? year : null;

    /// <summary><c>27</c> or <c>27th</c>.</summary>
    private static int? DayOf(string text)
    {
        var isOrdinal = text.Length > 2 && text[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th";
        var digits = isOrdinal ? text[..^2] : text;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
