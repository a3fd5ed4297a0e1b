using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>
/// Which revision of the archive is served now. Asked for by every request, so it looks at times and lengths of files first,
/// and asks the database only where these are others than before.
/// </summary>
public sealed class ArchiveRevisionStore
{
    /// <summary>
    /// A file written to so lately may be written to again without a change of its time: file systems count in ticks, some of
    /// two seconds. Until then nothing is remembered.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly ArchiveDatabase database;
    private readonly DataFolder folder;
    private readonly Ledger ledger;
    private readonly TimeProvider clock;
    private volatile Known? known;

    public ArchiveRevisionStore(ArchiveDatabase database, TimeProvider? clock = null)
    {
        this.database = database;
        this.clock = clock ?? TimeProvider.System;
        folder = new DataFolder(database.DataFolder);
        ledger = new Ledger(database.DataFolder);
    }

    /// <summary>The revision, or null where there is no archive that can be read. What is read afterwards is of this revision or a later one.</summary>
    public async ValueTask<ArchiveRevision?> FindAsync(CancellationToken cancellationToken)
    {
        if (FileStamp.Of(folder) is not { } stamp)
        {
            return null;
        }

        if (known is { } before && before.Stamp == stamp)
        {
            return before.Revision;
        }

        var revision = await ReadAsync(cancellationToken);
        known = revision is not null && clock.GetUtcNow() - stamp.LastWrite > Settled ? new Known(stamp, revision) : null;
        return revision;
    }

    private async Task<ArchiveRevision?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            var facts = await FactTable.ReadAsync(connection, null, cancellationToken);

            // The ledger is told after the archive has changed: what depends on both (removed records) changes twice.
            var isNoted = await NotedAsync(cancellationToken) == facts.Revision;
            return new ArchiveRevision(isNoted ? facts.Revision : $"{facts.Revision}-unnoted", facts.CorpusVersion, facts.ChangedAt);
        }
        catch (Exception e) when (e is ArchiveEnvironmentException or SqliteException || ArchiveFile.IsDamage(e))
        {
            return null;
        }
    }

    private async Task<string?> NotedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ledger.NotedAsync(cancellationToken);
        }
        catch (SqliteException)
        {
            // A ledger in the way of nobody but those who ask it: they will say so.
            return null;
        }
    }

    private sealed record Known(FileStamp Stamp, ArchiveRevision Revision);
}
