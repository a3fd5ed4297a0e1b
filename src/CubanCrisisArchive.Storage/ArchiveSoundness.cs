using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>Asks SQLite whether the archive's file is whole in itself.</summary>
public static class ArchiveSoundness
{
    /// <summary>What SQLite finds wrong with the file, in its own words; empty where all is well.</summary>
    /// <param name="connection">Prepared for every table of the file, the index's too.</param>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string whole = "pragma integrity_check(20)";
        const string references = "pragma foreign_key_check";
        var faults = await connection.QueryAsync<string>(new CommandDefinition(whole, cancellationToken: cancellationToken));
        var orphans = await connection.QueryAsync<(string Table, long? Row, string Parent, long Key)>(
            new CommandDefinition(references, cancellationToken: cancellationToken));
        return
        [
            .. faults.Where(fault => fault != "ok"),
            .. orphans.Select(orphan => $"A row of {orphan.Table} refers to a missing row of {orphan.Parent}."),
        ];
    }
}
