using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What decides the order of rows.</summary>
internal static class RowOrder
{
    /// <summary>Higher stands earlier; null where the score decides. Where no word is asked for, none scores: time decides. Undated records stand last.</summary>
    public static Func<long, double>? KeyOf(SearchOrder order, SearchPlan plan, IndexArrays index) => order switch
    {
        SearchOrder.Earliest => row => Day(index, row) is { } day ? -day : double.NegativeInfinity,
        SearchOrder.Latest => row => Day(index, row) ?? double.NegativeInfinity,
        _ when plan.Words.Count == 0 => KeyOf(SearchOrder.Earliest, plan, index),
        _ => null,
    };

    private static int? Day(IndexArrays index, long row) => index.FirstDay(index.RecordOf((int)row));
}
