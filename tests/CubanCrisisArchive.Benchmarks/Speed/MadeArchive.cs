using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>An archive of made records in a file, and its passages as lines for another engine.</summary>
internal sealed class MadeArchive(string workFolder, int records)
{
    public string Database { get; } = Path.Combine(workFolder, string.Create(CultureInfo.InvariantCulture, $"made-{records}.db"));

    public string Passages { get; } = Path.Combine(workFolder, string.Create(CultureInfo.InvariantCulture, $"made-{records}.tsv"));

    public async Task MakeAsync(string folder)
    {
        if (File.Exists(Passages))
        {
            return;
        }

        File.Delete(Database);
        var prose = new Prose(folder);
        var began = Stopwatch.GetTimestamp();
        await using var connection = await OpenAsync(CancellationToken.None);
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await SearchIndexWriter.CreateTablesAsync(connection, transaction);
        for (var number = 1; number <= records; number++)
        {
            var (record, source) = prose.Record(number);
            SearchIndexWriter.Add(transaction, record, source);
        }

        await SearchIndexWriter.FinishAsync(connection, transaction);
        await transaction.CommitAsync();
        await connection.ExecuteAsync(PlainFts5.CreateTable);
        await ExportAsync(connection);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} records made and indexed in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, {new FileInfo(Database).Length >> 20} MB"));
    }

    public async ValueTask<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -65536; pragma mmap_size = 1073741824";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private async Task ExportAsync(SqliteConnection connection)
    {
        await using var lines = new StreamWriter(Passages);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            select r.first_day, k.name, c.name, p.text
              from search_passage p
              join search_record r on r.id = p.record
              left join search_label k on k.field = @kind and k.id in (select label from search_record_label where record = r.id)
              left join search_label c on c.field = @collection and c.id in (select label from search_record_label where record = r.id)
             where p.zone = @zone
             order by p.id
            """;
        command.Parameters.AddWithValue("@kind", (int)Search.Querying.SearchField.Kind);
        command.Parameters.AddWithValue("@collection", (int)Search.Querying.SearchField.Collection);
        command.Parameters.AddWithValue("@zone", (int)SearchZone.Text);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var day = DateOnly.FromDayNumber(rows.GetInt32(0)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            await lines.WriteLineAsync($"{day}\t{rows.GetString(2)}\t{rows.GetString(1)}\t{rows.GetString(3)}");
        }
    }
}
