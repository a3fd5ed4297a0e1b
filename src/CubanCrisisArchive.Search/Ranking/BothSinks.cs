namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Gives every row to two.</summary>
internal sealed class BothSinks(IRowSink one, IRowSink other) : IRowSink
{
    public void Offer(long row, double score)
    {
        one.Offer(row, score);
        other.Offer(row, score);
    }
}
