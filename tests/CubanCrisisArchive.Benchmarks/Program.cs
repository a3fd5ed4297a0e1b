using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Benchmarks;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using Microsoft.Data.Sqlite;

// Times the searches of queries.tsv over a made archive, ranked in C# and by FTS5 alone, after one round to warm up.
// usage: dotnet run -c Release --project tests/CubanCrisisArchive.Benchmarks -- TEXT_FOLDER DATABASE [RECORDS]
if (args is not [var folder, var path, ..])
{
    await Console.Error.WriteLineAsync("usage: TEXT_FOLDER DATABASE [RECORDS]");
    return 1;
}

SqliteLibrary.Use(null);
var records = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 10_000;
if (!File.Exists(path))
{
    await BuildAsync();
}

var queries = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "queries.tsv")).Select(line => line.Split('\t')).ToList();
var start = Stopwatch.GetTimestamp();
var ranked = new ArchiveSearcher(OpenAsync);
await ranked.SearchAsync("archive");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first query, arrays and vocabulary read: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms"));
await MeasureAsync("ranked", ranked);
await MeasureAsync("plain FTS5", new ArchiveSearcher(OpenAsync) { IsPlain = true, Time = TimeSpan.FromMinutes(1) });
return 0;

async Task BuildAsync()
{
    var prose = new Prose(folder);
    Console.WriteLine($"{prose.Sentences} sentences");
    var began = Stopwatch.GetTimestamp();
    await using var connection = await OpenAsync(CancellationToken.None);
    await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
    await SearchIndexWriter.CreateTablesAsync(connection, transaction);
    for (var number = 1; number <= records; number++)
    {
        var (record, source) = prose.Record(number);
        await SearchIndexWriter.AddAsync(connection, transaction, record, source);
    }

    await SearchIndexWriter.FinishAsync(connection, transaction);
    await transaction.CommitAsync();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} records indexed in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, {new FileInfo(path).Length / 1_048_576} MB"));
}

async ValueTask<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
{
    var connection = new SqliteConnection($"Data Source={path}");
    await connection.OpenAsync(cancellationToken);
    await using var command = connection.CreateCommand();
    command.CommandText = "pragma journal_mode = wal; pragma mmap_size = 1073741824; pragma cache_size = -65536";
    await command.ExecuteNonQueryAsync(cancellationToken);
    return connection;
}

async Task MeasureAsync(string name, ArchiveSearcher searcher)
{
    const int Rounds = 3;
    var times = new List<(string Class, double Time)>();
    var totals = 0L;
    for (var round = 0; round <= Rounds; round++)
    {
        foreach (var query in queries)
        {
            var began = Stopwatch.GetTimestamp();
            var answer = await searcher.SearchAsync(SearchQueryParser.Parse(query[2]), new SearchPage());
            if (round > 0)
            {
                times.Add((query[1], Stopwatch.GetElapsedTime(began).TotalMilliseconds));
                totals += answer.Total;
            }
        }
    }

    var sorted = times.Select(time => time.Time).Order().ToList();
    double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: p50 {At(.5):F2}, p95 {At(.95):F1}, p99 {At(.99):F1}, mean {sorted.Average():F2} ms; totals {totals / Rounds}"));
    foreach (var group in times.GroupBy(time => time.Class))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key,-10} mean {group.Average(time => time.Time):F2}"));
    }
}
