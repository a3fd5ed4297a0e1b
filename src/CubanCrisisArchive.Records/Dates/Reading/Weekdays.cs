using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>The days of the week. They are read over: the day's number tells more, and often the two disagree.</summary>
internal static class Weekdays
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
