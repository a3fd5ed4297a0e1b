namespace CubanCrisisArchive.Records.Dates;

/// <summary>A time of day as printed. Hours matter in October 1962: the zone is kept where one is stated, and never supplied.</summary>
/// <param name="AsPrinted">The source's words: <c>5 to 8:20 PM</c>.</param>
/// <param name="From">Start, or the one time stated; null where it cannot be a time of day (<c>23 p.m.</c>).</param>
/// <param name="To">End, or null where one time is stated.</param>
/// <param name="Zone">The zone as printed (<c>Z</c>, <c>EST</c>), or null where none is.</param>
/// <param name="IsDoubtful">True where the words cannot be right as they stand.</param>
public sealed record ClockTime(string AsPrinted, TimeOnly? From, TimeOnly? To, string? Zone, bool IsDoubtful);
