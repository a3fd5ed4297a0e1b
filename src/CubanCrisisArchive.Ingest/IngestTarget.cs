using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Ingest;

/// <summary>
/// The archive file that an ingest writes to: the one in use, where it was made as this program would make it; else one whose
/// making was broken off; else a new one.
/// </summary>
internal sealed class IngestTarget : IAsyncDisposable
{
    private readonly DataFolder folder;

    private IngestTarget(DataFolder folder, ArchiveFile file, bool isNew)
    {
        this.folder = folder;
        File = file;
        IsNew = isNew;
    }

    public ArchiveFile File { get; }

    /// <summary>Whether the file is to take the place of the one in use.</summary>
    public bool IsNew { get; }

    public static async Task<IngestTarget> OpenAsync(
        DataFolder folder, ArchiveMakeup makeup, AuthorityFiles authorities, TimeProvider clock, bool rebuild, CancellationToken cancellationToken)
    {
        if (!rebuild && folder.CurrentArchive is { } current && await ArchiveFile.OpenAsync(current, makeup, clock, SearchIndexWriter.Prepare, cancellationToken) is { } inUse)
        {
            Sweep(folder, inUse.Path);
            return new IngestTarget(folder, inUse, isNew: false);
        }

        foreach (var other in rebuild ? [] : folder.OtherArchives)
        {
            if (await ArchiveFile.OpenAsync(other, makeup, clock, SearchIndexWriter.Prepare, cancellationToken) is { } begun)
            {
                Sweep(folder, begun.Path);
                await begun.BeginFillingAsync(cancellationToken);
                return new IngestTarget(folder, begun, isNew: true);
            }
        }

        Sweep(folder, null);
        var made = await ArchiveFile.CreateAsync(
            folder.NextArchive(),
            makeup,
            clock,
            async batch =>
            {
                await SearchIndexWriter.CreateTablesAsync(batch.Connection, batch.Transaction, cancellationToken);
                await SearchIndexWriter.BeginFillingAsync(batch.Connection, batch.Transaction, cancellationToken);
                foreach (var authority in authorities.Records)
                {
                    await batch.AddAuthorityAsync(authority, cancellationToken);
                }

                await new CitationWriting(batch).AddDocumentsAsync(authorities.Documents.All, cancellationToken);
                await GlossaryWriting.AddAsync(batch, authorities.Terms, cancellationToken);
                SearchIndexWriter.AddAuthorities(batch.Transaction, authorities.Records);
                batch.AddAuthorityDiagnostics(authorities.Diagnostics);
            },
            cancellationToken);
        await made.BeginFillingAsync(cancellationToken);
        return new IngestTarget(folder, made, isNew: true);
    }

    /// <summary>Makes a new file whole in itself and the one in use.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (IsNew)
        {
            await EndFillingAsync(cancellationToken);
            await File.EndFillingAsync(cancellationToken);
            await File.DisposeAsync();
            folder.Use(File.Path);
        }
    }

    public ValueTask DisposeAsync() => File.DisposeAsync();

    private async Task EndFillingAsync(CancellationToken cancellationToken)
    {
        await using var batch = File.Begin();
        await SearchIndexWriter.EndFillingAsync(batch.Connection, batch.Transaction, cancellationToken);
        await batch.Transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Deletes archive files that are neither in use nor <paramref name="kept"/>. One is left at the end of each rebuild, so that
    /// its readers can finish.
    /// </summary>
    private static void Sweep(DataFolder folder, string? kept)
    {
        foreach (var file in folder.OtherArchives.Where(file => file != kept))
        {
            DataFolder.TryDelete(file);
        }
    }
}
