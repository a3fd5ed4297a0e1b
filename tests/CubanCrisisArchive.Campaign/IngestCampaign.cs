using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Storage;
using Microsoft.Data.Sqlite;
using Serilog.Core;

namespace CubanCrisisArchive.Campaign;

/// <summary>
/// The whole ingest of three sets into a scratch folder: its time beside that of a bare loop that reads the same files and puts
/// their raw text into one FTS5 table, and the memory it keeps resident.
/// </summary>
internal static class IngestCampaign
{
    private const double BytesInMegabyte = 1024 * 1024;

    /// <summary>The bare loop commits as often as the ingest.</summary>
    private const int FilesInBatch = 200;

    private static readonly string[] Sets = ["frus-tei", "dfat", "ocr"];

    public static async Task RunAsync(string folder)
    {
        var paths = Sets.Select(set => Path.Combine(folder, set)).Where(Directory.Exists).ToList();
        var scratch = Directory.CreateTempSubdirectory("archive-campaign-");
        try
        {
            var bare = await BareLoopAsync(paths, Path.Combine(scratch.FullName, "bare.db"));
            var memory = new Memory();
            var options = new IngestOptions(Path.Combine(scratch.FullName, "data"), paths)
            {
                AuthorityFolder = Path.Combine(Directory.GetCurrentDirectory(), "corpus", "authorities"),
            };
            var clock = Clock.Start();
            var report = await new ArchiveIngest(Logger.None).RunAsync(options, memory, CancellationToken.None);
            var took = clock.Taken;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ingest: {report.RecordsHeld} records from {report.FilesFound} files in {took.Time.TotalSeconds:F1} s; bare loop {bare.Time.TotalSeconds:F1} s; {took.Time / bare.Time:F2} times as long"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  of all cores {took.Processor.TotalSeconds:F1} s; bare loop {bare.Processor.TotalSeconds:F1} s; {took.Processor / bare.Processor:F2} times as much"));
            Console.WriteLine($"  {memory}");
            Console.WriteLine($"  garbage collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}, pauses {GC.GetTotalPauseDuration().TotalSeconds:F1} s, allocated {GC.GetTotalAllocatedBytes() / BytesInMegabyte:F0} MB");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            scratch.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Time, TimeSpan Processor)> BareLoopAsync(IEnumerable<string> folders, string database)
    {
        SqliteLibrary.Use(null);
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal; pragma synchronous = normal; create virtual table raw using fts5 (text);";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "insert into raw (text) values ($text)";
        var text = command.Parameters.Add("$text", SqliteType.Text);
        var clock = Clock.Start();
        var files = folders.SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        foreach (var batch in files.Chunk(FilesInBatch))
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            command.Transaction = transaction;
            foreach (var file in batch)
            {
                text.Value = await File.ReadAllTextAsync(file);
                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return clock.Taken;
    }

    /// <summary>Time on the wall, which other work on the machine lengthens, and time of processors, which it hardly does.</summary>
    private sealed record Clock(long Started, TimeSpan Before)
    {
        public (TimeSpan Time, TimeSpan Processor) Taken => (Stopwatch.GetElapsedTime(Started), Environment.CpuUsage.TotalTime - Before);

        public static Clock Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }

    /// <summary>Resident memory as the ingest goes on: the largest of each quarter of its files shows whether it is flat.</summary>
    private sealed class Memory : IProgress<IngestProgress>
    {
        private const int Quarters = 4;

        /// <summary>Asking the system costs as much as a small file: done for each, it would be a tenth of what is measured.</summary>
        private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

        private readonly double[] largest = new double[Quarters];
        private long asked = Stopwatch.GetTimestamp();

        public void Report(IngestProgress value)
        {
            if (Stopwatch.GetElapsedTime(asked) < Between)
            {
                return;
            }

            asked = Stopwatch.GetTimestamp();
            using var process = Process.GetCurrentProcess();
            var quarter = Math.Min(Quarters - 1, value.FilesDone * Quarters / Math.Max(1, value.FilesTotal));
            largest[quarter] = Math.Max(largest[quarter], process.WorkingSet64 / BytesInMegabyte);
        }

        public override string ToString()
        {
            using var process = Process.GetCurrentProcess();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"resident by quarter of the files: {string.Join(", ", largest.Select(megabytes => megabytes.ToString("F0", CultureInfo.InvariantCulture)))} MB; peak {process.PeakWorkingSet64 / BytesInMegabyte:F0} MB");
        }
    }
}
