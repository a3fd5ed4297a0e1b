namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Passages that match, and how well.</summary>
/// <param name="Rows">In order.</param>
/// <param name="Scores">Of each, in the same order.</param>
/// <param name="IsComplete">False where time was up.</param>
internal sealed record MatchedRows(int[] Rows, float[] Scores, bool IsComplete = true)
{
    public static readonly MatchedRows Unfinished = new([], [], IsComplete: false);
}
