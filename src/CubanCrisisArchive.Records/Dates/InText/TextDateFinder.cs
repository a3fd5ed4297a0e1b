using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates.Reading;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Dates.InText;

/// <summary>
/// Finds the days that a text names: in full, by day and month, or from the day of the conversation. What is counted from the
/// day of speaking is told only in records of conversation: there the day of speaking is the document's own. In a telegram
/// <c>today</c> may be the day of an earlier talk, and stays unknown.
/// </summary>
public static partial class TextDateFinder
{
    private static readonly FrozenSet<DocumentKind> Conversations = FrozenSet.ToFrozenSet(
        [DocumentKind.RecordOfConversation, DocumentKind.MemorandumOfConversation]);

    /// <summary>Words that count from the day of speaking, and how many days they count.</summary>
    private static readonly FrozenDictionary<string, int> Days = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["yesterday"] = -1,
        ["today"] = 0,
        ["tomorrow"] = 1,
        ["the day before yesterday"] = -2,
        ["last night"] = -1,
        ["tonight"] = 0,
        ["this morning"] = 0,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["a"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["twelve"] = 12,
        ["fourteen"] = 14,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words without which no text can name a day of a month: most paragraphs are done with when these were looked for.</summary>
    private static readonly SearchValues<string> MonthWords = SearchValues.Create(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
        StringComparison.Ordinal);

    /// <summary>Words without which no text can count days from another.</summary>
    private static readonly SearchValues<string> RelativeWords = SearchValues.Create(
        [
            "yesterday", "today", "tomorrow", "last night", "tonight", "this morning", " ago",
            .. from before in (string[])["last ", "late ", "early "] from weekday in Enum.GetNames<DayOfWeek>() select before + weekday,
        ],
        StringComparison.OrdinalIgnoreCase);

    // Two dates never begin at one place.
    private static readonly Comparer<TextDate> ByStart = Comparer<TextDate>.Create((left, right) => left.Start.CompareTo(right.Start));

    /// <summary>Every day named in the record's text, in order, without overlap.</summary>
    public static IReadOnlyList<TextDate> Find(ArchivalRecord record)
    {
        var anchor = record.Date is { Precision: DatePrecision.Day, Certainty: not DateCertainty.Doubtful } date ? date.Earliest : null;
        var isConversation = Conversations.Contains(record.Kind);
        var dates = new List<TextDate>();
        var taken = new List<TextSpan>();
        TextDate? spokenOf = null;
        foreach (var paragraph in record.Paragraphs)
        {
            var first = dates.Count;
            taken.Clear();
            AddStated(paragraph, taken, dates);
            var lastStated = dates.Count > first ? dates[^1] : spokenOf;
            AddDaysAndMonths(paragraph, anchor, spokenOf, first, taken, dates);
            spokenOf = lastStated;
            AddRelative(paragraph, isConversation ? anchor : null, taken, dates);
            dates.Sort(first, dates.Count - first, ByStart);
        }

        return dates;
    }

    private static void AddStated(Paragraph paragraph, List<TextSpan> taken, List<TextDate> dates)
    {
        foreach (var finding in DateFinder.FindAll(paragraph.Text))
        {
            dates.Add(new TextDate(paragraph.Id, finding.Offset, finding.Length, finding.Date, TextDateRule.Stated, null));
            taken.Add(new TextSpan(finding.Offset, finding.Length));
        }
    }

    /// <param name="spokenOf">The last date that was stated before the paragraph.</param>
    /// <param name="first">Where in <paramref name="dates"/> those stated in it begin, in order.</param>
    private static void AddDaysAndMonths(Paragraph paragraph, DateOnly? documentDay, TextDate? spokenOf, int first, List<TextSpan> taken, List<TextDate> dates)
    {
        if (!MayNameDay(paragraph.Text, taken))
        {
            return;
        }

        var (next, end) = (first, dates.Count);
        for (var match = DayAndMonth().Match(paragraph.Text); match.Success; match = match.NextMatch())
        {
            var words = new TextSpan(match.Groups["date"].Index, match.Groups["date"].Length);
            if (IsFree(words, taken) && !NamesAMovement(paragraph.Text, words))
            {
                while (next < end && dates[next].Start < words.Start)
                {
                    spokenOf = dates[next++];
                }

                var mayTellYear = documentDay is { } day && DayWithoutYear.IsOfDocumentsTime(spokenOf, day) && !DayWithoutYear.IsBeforeDamagedYear(paragraph.Text, words.End);
                dates.AddRange(OfDayAndMonth(paragraph.Id, match, mayTellYear ? documentDay : null));
                taken.Add(words);
            }
        }
    }

    private static void AddRelative(Paragraph paragraph, DateOnly? anchor, List<TextSpan> taken, List<TextDate> dates)
    {
        if (!paragraph.Text.AsSpan().ContainsAny(RelativeWords))
        {
            return;
        }

        for (var match = Relative().Match(paragraph.Text); match.Success; match = match.NextMatch())
        {
            if (IsFree(new TextSpan(match.Index, match.Length), taken))
            {
                dates.Add(OfRelative(paragraph.Id, match, anchor));
            }
        }
    }

    /// <summary>Whether a month stands beside a number, outside what is a date already: few paragraphs are worth the search.</summary>
    private static bool MayNameDay(string text, List<TextSpan> taken)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var from = 0;
        while (text.AsSpan(from).IndexOfAny(MonthWords) is >= 0 and var next)
        {
            var month = from + next;
            if (IsBesideNumber(text, month) && IsFree(new TextSpan(month, 1), taken))
            {
                return true;
            }

            from = month + 1;
        }

        return false;
    }

    private static bool IsBesideNumber(string text, int month)
    {
        var after = month;
        while (after < text.Length && (char.IsLetter(text[after]) || text[after] == '.'))
        {
            after++;
        }

        var before = text.AsSpan(0, month).TrimEnd(' ').TrimEnd(DayWithoutYear.OrdinalLetters);
        return (before.Length > 0 && char.IsAsciiDigit(before[^1])) || (after + 1 < text.Length && text[after] == ' ' && char.IsDigit(text[after + 1]));
    }

    /// <summary>Whether the words are those of a movement's name: <c>the 26 July Movement</c>.</summary>
    private static bool NamesAMovement(string text, TextSpan words) =>
        text.AsSpan(words.End).TrimStart(" \"”’'").StartsWith("movement", StringComparison.OrdinalIgnoreCase);

    private static bool IsFree(TextSpan words, List<TextSpan> taken)
    {
        foreach (var span in taken)
        {
            if (span.Overlaps(words))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>31 October</c>, <c>the October 22 speech</c>, <c>27 and 28 October</c> (two days).</summary>
    private static IEnumerable<TextDate> OfDayAndMonth(string paragraph, Match match, DateOnly? documentDay)
    {
        var words = match.Groups["date"];
        var month = MonthNames.NumberOf(match.Groups["month"].ValueSpan, inRunningText: true);
        foreach (var capture in match.Groups["day"].Captures.Concat(match.Groups["other"].Captures))
        {
            var day = int.Parse(capture.ValueSpan.TrimEnd(DayWithoutYear.OrdinalLetters), CultureInfo.InvariantCulture);
            var isLast = match.Groups["other"].Captures.Count == 0 || capture.Index != match.Groups["day"].Index;
            var end = isLast ? words.Index + words.Length : capture.Index + capture.Length;
            var start = isLast && match.Groups["other"].Success ? capture.Index : words.Index;
            if (documentDay is { } near && DayWithoutYear.Nearest(month, day, near) is { } meant)
            {
                var date = ArchivalDate.OnDay(words.Value, meant) with { Certainty = DateCertainty.Inferred };
                yield return new TextDate(paragraph, start, end - start, date, TextDateRule.YearOfDocument, documentDay);
            }
            else if (month > 0)
            {
                yield return new TextDate(paragraph, start, end - start, Unknown(words.Value), TextDateRule.Unknown, null);
            }
        }
    }

    private static TextDate OfRelative(string paragraph, Match match, DateOnly? anchor)
    {
        if (anchor is not { } day)
        {
            return new TextDate(paragraph, match.Index, match.Length, Unknown(match.Value), TextDateRule.Unknown, null);
        }

        if (match.Groups["weekday"].Success)
        {
            var weekday = Enum.Parse<DayOfWeek>(match.Groups["weekday"].ValueSpan, ignoreCase: true);
            var back = (((int)day.DayOfWeek - (int)weekday + 6) % 7) + 1;
            return Told(day.AddDays(-back), TextDateRule.LastWeekday);
        }

        if (match.Groups["count"].Success)
        {
            var unit = match.Groups["unit"].Value.StartsWith("week", StringComparison.OrdinalIgnoreCase) ? 7 : 1;
            return Told(day.AddDays(-unit * NumberOf(match.Groups["count"].Value)), TextDateRule.CountedFromDocument);
        }

        return Told(day.AddDays(Days[match.Groups["word"].Value]), TextDateRule.CountedFromDocument);

        TextDate Told(DateOnly meant, TextDateRule rule) => new(
            paragraph, match.Index, match.Length, ArchivalDate.OnDay(match.Value, meant) with { Certainty = DateCertainty.Inferred }, rule, day);
    }

    private static int NumberOf(string count) => Numbers.TryGetValue(count, out var number) ? number : int.Parse(count, CultureInfo.InvariantCulture);

    private static ArchivalDate Unknown(string asPrinted) => ArchivalDate.Undated with { AsPrinted = asPrinted };

    private const string Month = @"(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)";

    private const string Day = @"(?<day>\d{1,2}(?:st|nd|rd|th)?)";

    private const string Other = @"(?<other>\d{1,2}(?:st|nd|rd|th)?)";

    // No year stands beside it: dates in full are found first. "27 and 28 October", "27 or 28 October"; "October 22(nd)". "The
    // 26th of July", "the 14th of June" are named after days of other years, mostly movements.
    // A word before the day may be glued to it: "until26 October".
    [GeneratedRegex(@"\b(?:on|of|by|until|till|from|since)?(?<date>" + Day + "(?: (?:and|or) " + Other + ")? " + Month + "|" + Month + " " + Day + "(?: (?:and|or) " + Other + @")?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\b(?:(?<word>the day before yesterday|yesterday|today|tomorrow|last night|tonight|this morning)|(?<count>\d{1,3}|one|a|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) (?<unit>days?|weeks?) ago|(?:last|late|early) (?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: night| morning| afternoon| evening)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
