using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search;

/// <summary>
/// Rows read column by column. SQLite gives computed and full-text columns no type where there are no rows, and Dapper then
/// takes them for blobs.
/// </summary>
internal static class SqlRows
{
    public static async Task<List<T>> ReadAsync<T>(this SqliteConnection connection, CommandDefinition command, Func<DbDataReader, T> read)
    {
        var rows = new List<T>();
        await using var reader = await connection.ExecuteReaderAsync(command);
        while (await reader.ReadAsync(command.CancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
