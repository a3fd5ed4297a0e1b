using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>
/// Makes the files of a download set from one state of the archive: the database is copied first (<c>VACUUM INTO</c>), and all else is
/// read from the copy, while the archive is read and written. Records go out one by one, so that no archive is too large for memory.
/// </summary>
internal sealed class DownloadMaker(ArchiveDatabase database, SiteAddress site, TimeProvider clock)
{
    public const string Database = "cuban-crisis-archive.sqlite";
    public const string Lines = "cuban-crisis-archive.ndjson.gz";
    public const string Crate = "ro-crate-metadata.json";
    public const string Checksums = "SHA256SUMS";

    /// <summary>What the program itself reads about the files.</summary>
    public const string Manifest = "manifest.json";

    private const int RecordsAtOnce = 200;
    private const byte LineEnd = (byte)'\n';

    private static readonly JsonSerializerOptions OneLine = new(DoorJson.Default.Options) { WriteIndented = false };

    /// <summary>Makes the files in a folder, which must be there.</summary>
    public async Task<DownloadSet> MakeAsync(string folder, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        using var copy = await ArchiveCopy.MakeAsync(database, Path.Combine(folder, "copy"), cancellationToken);
        var source = copy.Database;
        var facts = await new ArchiveFactsStore(source).ReadAsync(cancellationToken);
        var collections = await new CollectionStore(source).ListAsync(cancellationToken);
        var rights = collections.ToDictionary(listing => listing.Collection.Id, listing => listing.Collection.RightsStatement, StringComparer.Ordinal);
        await WriteLinesAsync(Path.Combine(folder, Lines), source, rights, RecordsDone, cancellationToken);
        copy.MoveTo(Path.Combine(folder, Database));

        var set = new DownloadSet(
            facts.Revision,
            facts.CorpusVersion,
            facts.ChangedAt,
            clock.GetUtcNow(),
            site.Page(string.Empty),
            facts.Records,
            [
                await DescribeAsync(folder, Lines, "application/gzip", "Every record whole, one a line: newline-delimited JSON, compressed by gzip. A line is what a record’s JSON form holds.", cancellationToken),
                await DescribeAsync(folder, Database, "application/vnd.sqlite3", "The archive’s own database: records, paragraphs, people, citations, sources. The tables that begin with search are the program’s index.", cancellationToken),
            ]);
        var crate = CrateDescription.Write(set, [.. collections.Select(listing => listing.Collection)]);
        await File.WriteAllTextAsync(Path.Combine(folder, Crate), crate, cancellationToken);
        var described = await DescribeAsync(folder, Crate, "application/ld+json", "What the files are, whence and under which rights (RO-Crate 1.1).", cancellationToken);
        set = set with { Files = [.. set.Files, described] };
        await WriteChecksumsAsync(folder, set, cancellationToken);
        await using var manifest = File.Create(Path.Combine(folder, Manifest));
        await JsonSerializer.SerializeAsync(manifest, set, DownloadJson.Default.DownloadSet, cancellationToken);
        return set;

        void RecordsDone(long done) => progress?.Report(new WorkProgress("records", done, facts.Records, Stopwatch.GetElapsedTime(began)));
    }

    private async Task WriteLinesAsync(
        string file, ArchiveDatabase source, Dictionary<string, RightsStatement?> rights, Action<long> done, CancellationToken cancellationToken)
    {
        var written = 0L;
        var records = new RecordStore(source);
        var authorities = new AuthorityStore(source);
        await using var stream = File.Create(file);
        await using var compressed = new GZipStream(stream, CompressionLevel.Optimal);
        string? place = null;
        do
        {
            var part = await records.PartAsync(RecordListFilter.All, RecordOrder.Id, place, RecordsAtOnce, cancellationToken);
            foreach (var listing in part.Records)
            {
                var stored = await records.FindAsync(listing.Id, cancellationToken) ?? throw new InvalidOperationException($"The copy lists {listing.Id} and does not hold it.");
                var named = await authorities.FindManyAsync(RecordFormWriter.NamedIn(stored.Record), cancellationToken);
                var form = new RecordFormWriter(site, named) { Rights = rights.GetValueOrDefault(stored.Record.Collection) }.Write(stored.Record, stored.Source);
                await JsonSerializer.SerializeAsync(compressed, form, OneLine, cancellationToken);
                compressed.WriteByte(LineEnd);
                done(++written);
            }

            place = part.Next;
        }
        while (place is not null);
    }

    private static async Task<DownloadFile> DescribeAsync(string folder, string name, string type, string what, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(Path.Combine(folder, name));
        return new DownloadFile(name, type, what, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
    }

    /// <summary>As <c>sha256sum --check</c> reads them.</summary>
    private static Task WriteChecksumsAsync(string folder, DownloadSet set, CancellationToken cancellationToken)
    {
        var lines = set.Files.Aggregate(new StringBuilder(), (text, file) => text.Append(file.Sha256).Append("  ").Append(file.Name).Append('\n'));
        return File.WriteAllTextAsync(Path.Combine(folder, Checksums), lines.ToString(), cancellationToken);
    }
}
