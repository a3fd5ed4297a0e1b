using System.Collections.Concurrent;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What is kept in memory of one state of the index. Another state has another one.</summary>
/// <param name="Generation">The state's name, or null where no writing was ever finished: then nothing may be kept.</param>
internal sealed record IndexMemory(string? Generation, IndexVocabulary Vocabulary, IndexArrays Arrays, ListStore Lists)
{
    /// <summary>Clean sheets for adding up scores by row: as long as the index, they are not made anew for each query.</summary>
    public ConcurrentBag<float[]> Sheets { get; } = [];

    public static async Task<IndexMemory> LoadAsync(SqliteConnection connection, string? generation, RankingWeights weights, CancellationToken cancellationToken)
    {
        var arrays = IndexArrays.Load(connection);
        return new IndexMemory(generation, await IndexVocabulary.LoadAsync(connection, cancellationToken), arrays, new ListStore(arrays, weights));
    }
}
