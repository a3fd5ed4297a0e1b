namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Takes the rows of a walk, in no order; keeps what it is for.</summary>
internal interface IRowSink
{
    void Offer(long row, double score);
}
