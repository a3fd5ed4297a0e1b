using System.Globalization;
using CubanCrisisArchive.Storage.Files;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>Brings a ledger up to the newest schema, one numbered script a transaction.</summary>
internal static class LedgerMigration
{
    public static async Task RunAsync(SqliteConnection connection, string path, CancellationToken cancellationToken)
    {
        var steps = SchemaScripts.Ledger.Scripts;
        var done = await connection.ExecuteScalarAsync<long>(new CommandDefinition("pragma user_version", cancellationToken: cancellationToken));
        if (done > steps.Count)
        {
            throw new ArchiveEnvironmentException(
                $"The ledger {path} was written by a newer version of the archive.",
                "Run that version, or put back the ledger's backup from before.");
        }

        for (var step = (int)done; step < steps.Count; step++)
        {
            await using var transaction = new WriteTransaction(connection);
            var script = string.Create(CultureInfo.InvariantCulture, $"{steps[step]}\npragma user_version = {step + 1};");
            await connection.ExecuteAsync(new CommandDefinition(script, transaction: transaction.Open, cancellationToken: cancellationToken));
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
