using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Tells whether what is kept in memory of the index still holds.</summary>
internal static class SearchState
{
    private const string Generation = "generation";

    /// <summary>Gives the index a new name, so that what is kept in memory of the old one is dropped.</summary>
    public static Task RenewAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into search_state (name, value) values (@name, @value)
            on conflict (name) do update set value = excluded.value
            """;
        var values = new { name = Generation, value = Guid.NewGuid().ToString("N") };
        return connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: cancellationToken));
    }

    /// <summary>The index's present name, or null where no writing was ever finished.</summary>
    public static Task<string?> ReadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string sql = "select value from search_state where name = @name";
        return connection.ExecuteScalarAsync<string?>(new CommandDefinition(sql, new { name = Generation }, cancellationToken: cancellationToken));
    }
}
