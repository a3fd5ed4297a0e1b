using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// What ranking needs of each passage, packed by the thousand in <c>search_chunk</c>, so that a start reads some hundred pieces instead
/// of every row. The pieces that a transaction touches are held until its end, and then written once.
/// </summary>
internal sealed class PassageChunks
{
    /// <summary>Rows a piece: few enough that a small change writes little, many enough that all are read at once.</summary>
    public const int Rows = 1024;

    private static readonly ConditionalWeakTable<SqliteTransaction, PassageChunks> OfTransactions = [];

    private readonly SortedDictionary<long, byte[]> touched = [];

    public static PassageChunks Of(SqliteTransaction transaction) => OfTransactions.GetOrCreateValue(transaction);

    public void Put(SqliteTransaction transaction, long row, PackedPassage passage) =>
        passage.Write(Chunk(transaction, row / Rows).AsSpan((int)(row % Rows) * PackedPassage.Size, PackedPassage.Size));

    public void Clear(SqliteTransaction transaction, long first, long last)
    {
        for (var row = first; row <= last; row++)
        {
            Put(transaction, row, default);
        }
    }

    public async Task WriteAsync(SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        const string write = "insert into search_chunk (chunk, rows) values (@Key, @Value) on conflict (chunk) do update set rows = excluded.rows";
        await transaction.Connection!.ExecuteAsync(new CommandDefinition(write, touched, transaction, cancellationToken: cancellationToken));
        touched.Clear();
    }

    private byte[] Chunk(SqliteTransaction transaction, long chunk)
    {
        const string read = "select rows from search_chunk where chunk = @chunk";
        if (!touched.TryGetValue(chunk, out var rows))
        {
            rows = transaction.Connection!.QuerySingleOrDefault<byte[]>(read, new { chunk }, transaction) ?? new byte[Rows * PackedPassage.Size];
            touched.Add(chunk, rows);
        }

        return rows;
    }
}
