using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Serilog;

namespace CubanCrisisArchive.Ingest.Tests;

/// <summary>A corpus and a data folder of their own, deleted afterwards.</summary>
internal sealed class ScratchCorpus : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "ingest-tests", Guid.NewGuid().ToString("N"));

    public ScratchCorpus() => Directory.CreateDirectory(Root);

    public string Root => Path.Combine(folder, "corpus");

    public string Data => Path.Combine(folder, "data");

    public ArchiveDatabase Database => field ??= new ArchiveDatabase(Data);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A transcript in the Wilson Center's form.</summary>
    public static string Telegram(string title, string text, string date = "October 30, 1962") => $"""
        **{date}**

        **{title}**

        Citation:

        "{title}", {date}, Wilson Center Digital Archive, AVP RF, copy on file. http://example.org/document/1

        Summary:

        A summary of {title}.

        Original Language:

        Russian

        Contents:

        - Translation - English

        {text}
        """;

    public string Write(string path, string text)
    {
        var file = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
    }

    public void Delete(string path) => File.Delete(Full(path));

    public string Full(string path) => Path.Combine(Root, path);

    public Task<IngestReport> IngestAsync(Func<IngestOptions, IngestOptions>? change = null, Func<SourceText, FileContext, ReadFile>? read = null, TimeProvider? clock = null)
    {
        var options = new IngestOptions(Data, [Root]);
        return new ArchiveIngest(new LoggerConfiguration().CreateLogger(), clock, read ?? TranscriptFamilies.Read)
            .RunAsync(change?.Invoke(options) ?? options, null, Cancellation);
    }

    public async Task<IReadOnlyList<string>> IdsAsync() =>
        [.. (await new RecordStore(Database).ListAsync(RecordListFilter.All, Cancellation)).Select(line => line.Id.Value).Order(StringComparer.Ordinal)];

    public async Task<ArchivalRecord?> FindAsync(string id) =>
        (await new RecordStore(Database).FindAsync(RecordId.Parse(id), Cancellation))?.Record;

    public async Task<long> CountHitsAsync(string query) =>
        (await new ArchiveSearcher(Database.OpenAsync).SearchAsync(SearchQueryParser.Parse(query), new SearchPage(), Cancellation)).Total;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
