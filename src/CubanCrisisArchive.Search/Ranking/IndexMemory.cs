using System.Collections.Concurrent;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What is kept in memory of one state of the index. Another state has another one.</summary>
/// <param name="Generation">The state's name, or null where no writing was ever finished: then nothing may be kept.</param>
/// <param name="Weights">Weights of the phrases of matches met before.</param>
internal sealed record IndexMemory(string? Generation, IndexVocabulary Vocabulary, IndexArrays Arrays, ConcurrentDictionary<string, double[]> Weights)
{
    public static async Task<IndexMemory> LoadAsync(SqliteConnection connection, string? generation, CancellationToken cancellationToken) => new(
        generation,
        await IndexVocabulary.LoadAsync(connection, cancellationToken),
        IndexArrays.Load(connection),
        new ConcurrentDictionary<string, double[]>(StringComparer.Ordinal));
}
