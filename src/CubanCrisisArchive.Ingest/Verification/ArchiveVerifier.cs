using System.Diagnostics;
using System.Security.Cryptography;
using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Ingest.Verification;

/// <summary>
/// Holds the archive against its corpus: every file is held as it is, every character of it that is not white space lies in
/// exactly one part, the index has the paragraphs that the records have. Changes nothing.
/// </summary>
public sealed class ArchiveVerifier
{
    private readonly IngestOptions options;
    private readonly ArchiveDatabase database;

    /// <summary>A verifier of the archive in a data folder.</summary>
    /// <param name="options">As for the ingest; the corpus is the one remembered where none is given.</param>
    public ArchiveVerifier(IngestOptions options)
    {
        this.options = options;
        database = new ArchiveDatabase(options.DataFolder);
    }

    /// <summary>Verifies the whole archive.</summary>
    /// <exception cref="ArchiveEnvironmentException">There is no archive, or no corpus to hold it against.</exception>
    public async Task<VerificationReport> VerifyAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var faults = new List<VerificationFault>();
        await using (var connection = await database.OpenAsync(cancellationToken))
        {
            SearchIndexWriter.Prepare(connection);
            faults.AddRange((await ArchiveSoundness.ComplaintsAsync(connection, cancellationToken)).Select(OfArchive));
        }

        var ledger = new Ledger(options.DataFolder);
        var paths = await CorpusPaths.ChooseAsync(options, ledger, cancellationToken);
        var corpus = CorpusScan.Run(paths, await ledger.StemsAsync(cancellationToken), cancellationToken).Files
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var sources = new SourceFileStore(database);
        var held = await sources.ListAsync(cancellationToken);
        faults.AddRange(corpus.Keys.Except(held.Select(file => file.File.Path), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => new VerificationFault(path, null, "The file is not in the archive. Run ingest.")));

        var files = new List<FileCoverage>();
        foreach (var listing in held)
        {
            if (await VerifyAsync(listing, corpus.GetValueOrDefault(listing.File.Path), sources, faults, cancellationToken) is { } coverage)
            {
                files.Add(coverage);
            }
        }

        var (records, paragraphs) = await VerifyIndexAsync(faults, cancellationToken);
        return new VerificationReport(files, held.Count(file => file.IsRefused), records, paragraphs, faults, watch.Elapsed);
    }

    private static VerificationFault OfArchive(string message) => new(null, null, message);

    private static async Task<FileCoverage?> VerifyAsync(
        SourceFileListing listing, CorpusFile? file, SourceFileStore sources, List<VerificationFault> faults, CancellationToken cancellationToken)
    {
        var path = listing.File.Path;
        if (file is null)
        {
            faults.Add(new VerificationFault(path, null, "The corpus no longer has the file. Run ingest."));
            return null;
        }

        if (listing.IsRefused)
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullPath, cancellationToken);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != listing.File.Sha256)
        {
            faults.Add(new VerificationFault(path, null, "The file has changed since it was read. Run ingest."));
            return null;
        }

        var stored = await sources.FindAsync(path, cancellationToken);
        if (TextDecoding.Decode(path, bytes).Text is not { } source || stored is null)
        {
            faults.Add(new VerificationFault(path, null, "The archive holds other text than the file has. Run ingest with --rebuild."));
            return null;
        }

        if (FirstDifference(source, stored) is { } line)
        {
            faults.Add(new VerificationFault(path, line, "The archive holds other text than the file has. Run ingest with --rebuild."));
        }

        var (characters, accounted, gaps) = SourceCoverage.Of(source, stored.Parts);
        faults.AddRange(gaps);
        return new FileCoverage(path, listing.Records, characters, accounted);
    }

    /// <summary>The line where the text held first differs from the file's, foreign matter aside; null where it nowhere does.</summary>
    private static int? FirstDifference(SourceText source, StoredSource stored)
    {
        if (stored.Text.Length != source.Length)
        {
            return source.LineCount;
        }

        var foreign = stored.Parts.Where(part => part.Kind == PartKind.Foreign).Select(part => part.Span).ToList();
        for (var i = 0; i < source.Length; i++)
        {
            if (source.Content[i] != stored.Text.Content[i]
                && !(stored.Text.Content[i] == ' ' && foreign.Exists(span => span.Contains(new TextSpan(i, 1)))))
            {
                return source.LineAt(i);
            }
        }

        return null;
    }

    private async Task<(int Records, int Paragraphs)> VerifyIndexAsync(List<VerificationFault> faults, CancellationToken cancellationToken)
    {
        var records = new RecordStore(database);
        var listings = await records.ListAsync(RecordListFilter.All, cancellationToken);
        await using var connection = await database.OpenAsync(cancellationToken);
        var paragraphs = 0;
        foreach (var id in listings.Select(listing => listing.Id))
        {
            var stored = await records.FindAsync(id, cancellationToken);
            var indexed = await SearchIndexCheck.ParagraphsOfAsync(connection, id, cancellationToken);
            paragraphs += indexed.Count;
            if (stored is null || !indexed.SequenceEqual(stored.Record.Paragraphs.Select(paragraph => (paragraph.Id, paragraph.Text))))
            {
                faults.Add(OfArchive($"The index does not hold the paragraphs of record {id}. Run ingest with --rebuild."));
            }
        }

        var extra = (await SearchIndexCheck.RecordsAsync(connection, cancellationToken)).Except(listings.Select(listing => listing.Id));
        faults.AddRange(extra.Select(id => OfArchive($"The index holds the record {id}, which the archive has not. Run ingest with --rebuild.")));
        return (listings.Count, paragraphs);
    }
}
