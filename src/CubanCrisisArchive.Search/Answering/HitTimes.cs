namespace CubanCrisisArchive.Search.Answering;

/// <summary>How the hits lie in time, counted over all of them.</summary>
/// <param name="Days">Hits in records of one day.</param>
/// <param name="Months">Hits in records that lie within one month, by its first day. A record that may be of two months belongs to neither.</param>
/// <param name="Years">The same of years.</param>
/// <param name="Undated">Hits in records without a date.</param>
public sealed record HitTimes(
    IReadOnlyDictionary<DateOnly, long> Days,
    IReadOnlyDictionary<DateOnly, long> Months,
    IReadOnlyDictionary<DateOnly, long> Years,
    long Undated)
{
    public static readonly HitTimes None = new(
        new SortedDictionary<DateOnly, long>(), new SortedDictionary<DateOnly, long>(), new SortedDictionary<DateOnly, long>(), 0);
}
