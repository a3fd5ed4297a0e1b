using System.Runtime.ExceptionServices;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What is done for each record of a file, whatever the others are: in a volume of hundreds, for some at a time.</summary>
public static class RecordsOfFile
{
    /// <summary>Files of fewer records are read beside one another as it is.</summary>
    private const int Many = 16;

    /// <summary>What <paramref name="make"/> gives for each record, or for what a record is to be made of, in their order.</summary>
    public static IReadOnlyList<T> Each<TRecord, T>(IReadOnlyList<TRecord> records, Func<TRecord, T> make)
    {
        if (records.Count < Many)
        {
            return [.. records.Select(make)];
        }

        try
        {
            return [.. records.AsParallel().AsOrdered().Select(make)];
        }
        catch (AggregateException e)
        {
            // What went wrong with a record is told as it is, as in a file of one.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }
}
