using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What decides the order of rows.</summary>
internal static class RowOrder
{
    /// <summary>Higher stands earlier; null where the score decides. Undated records stand last.</summary>
    public static Func<long, double>? KeyOf(SearchOrder order, IndexArrays index) => order switch
    {
        SearchOrder.Earliest => row => Day(index, row) is { } day ? -day : double.NegativeInfinity,
        SearchOrder.Latest => row => Day(index, row) ?? double.NegativeInfinity,
        _ => null,
    };

    private static int? Day(IndexArrays index, long row) => index.Record(index.RecordOf((int)row)).FirstDay;
}
