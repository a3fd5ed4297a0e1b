using System.Globalization;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>What a title already says, and how it is shortened.</summary>
internal static class TitleWords
{
    /// <summary>Words before which a short title ends: what follows them tells with whom or of what.</summary>
    private static readonly string[] Joints =
        ["between", "from", "to", "with", "by", "in", "at", "on", "of", "for", "regarding", "concerning"];

    /// <summary>A short title has at most so many words (Chicago 14.33).</summary>
    private const int ShortWords = 4;

    /// <summary>Whether the title names all who wrote the item, so that a note need not.</summary>
    public static bool NamesAuthors(CitedItem item) =>
        item.Authors.All(author => item.Title.Contains(author.Family, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the title ends or goes on with the item's day in full, so that it need not stand twice.</summary>
    public static bool TellsDate(CitedItem item) =>
        item.Date is { Precision: DatePrecision.Day, Earliest: { } day }
        && (Says(item.Title, day, "d MMMM yyyy") || Says(item.Title, day, "MMMM d, yyyy"));

    /// <summary>The title's first words: <c>Record of Conversation</c>, <c>Telegram</c>.</summary>
    public static string Short(string title)
    {
        var words = title.Split([',', ':', ';'], 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // After the first word "of" still says what the item is: record of conversation.
        var end = Array.FindIndex(words, Math.Min(1, words.Length), IsJoint);
        if (end == 1 && words[1].Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            end = Array.FindIndex(words, 2, IsJoint);
        }

        return string.Join(' ', words.Take(Math.Min(end < 0 ? words.Length : end, ShortWords)));
    }

    private static bool IsJoint(string word) => Joints.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool Says(string title, DateOnly day, string format) =>
        title.Contains(day.ToString(format, CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
}
