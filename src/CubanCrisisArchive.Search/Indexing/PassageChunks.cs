using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// What ranking needs of each passage, packed by the thousand in <c>search_chunk</c>, so that a start reads some hundred pieces instead
/// of every row. Written once at the end of a transaction, for the pieces that it touched.
/// </summary>
internal sealed class PassageChunks
{
    /// <summary>Rows a piece: few enough that a small change writes little, many enough that all are read at once.</summary>
    public const int Rows = 1024;

    /// <summary>Bytes a row: record, words, zone, label of the speaker.</summary>
    public const int RowBytes = 11;

    private static readonly ConditionalWeakTable<SqliteTransaction, PassageChunks> OfTransactions = [];

    private readonly SortedSet<long> touched = [];

    public static PassageChunks Of(SqliteTransaction transaction) => OfTransactions.GetOrCreateValue(transaction);

    /// <summary>The row is new, or is no more.</summary>
    public void Touch(long row) => touched.Add(row / Rows);

    public async Task WriteAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        const string read = "select id, record, words, zone, coalesce(speaker_label, 0) from search_passage where id between @first and @last";
        const string write = "insert into search_chunk (chunk, rows) values (@chunk, @rows) on conflict (chunk) do update set rows = excluded.rows";
        foreach (var chunk in touched)
        {
            var rows = new byte[Rows * RowBytes];
            var parameters = new { first = chunk * Rows, last = ((chunk + 1) * Rows) - 1 };
            foreach (var (id, record, words, zone, speaker) in await connection.QueryAsync<(long, int, int, int, int)>(
                new CommandDefinition(read, parameters, transaction, cancellationToken: cancellationToken)))
            {
                Pack(rows.AsSpan((int)(id % Rows) * RowBytes, RowBytes), record, words, zone, speaker);
            }

            await connection.ExecuteAsync(new CommandDefinition(write, new { chunk, rows }, transaction, cancellationToken: cancellationToken));
        }

        touched.Clear();
    }

    /// <summary>A row of a piece; its record is 0 where there is none.</summary>
    public static (int Record, ushort Words, byte Zone, int Speaker) Unpack(ReadOnlySpan<byte> row) => (
        BinaryPrimitives.ReadInt32LittleEndian(row),
        BinaryPrimitives.ReadUInt16LittleEndian(row[4..]),
        row[6],
        BinaryPrimitives.ReadInt32LittleEndian(row[7..]));

    private static void Pack(Span<byte> row, int record, int words, int zone, int speaker)
    {
        BinaryPrimitives.WriteInt32LittleEndian(row, record);
        BinaryPrimitives.WriteUInt16LittleEndian(row[4..], (ushort)Math.Min(ushort.MaxValue, words));
        row[6] = (byte)zone;
        BinaryPrimitives.WriteInt32LittleEndian(row[7..], speaker);
    }
}
