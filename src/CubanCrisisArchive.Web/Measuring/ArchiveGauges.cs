using System.Diagnostics.Metrics;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary>The archive's own figures: counted once a revision, the files' sizes each time.</summary>
internal sealed class ArchiveGauges(ArchiveDatabase database, ArchiveFactsStore facts, ArchiveRevisionStore revisions)
{
    private ArchiveFacts? known;

    /// <summary>Brings the counts up to date; measures are told without waiting and can count nothing themselves.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var revision = await revisions.FindAsync(cancellationToken);
        if (revision is null)
        {
            known = null;
        }
        else if (known is null || !revision.Value.StartsWith(known.Revision, StringComparison.Ordinal))
        {
            known = await facts.ReadAsync(cancellationToken);
        }
    }

    public void AddTo(Meter meter)
    {
        meter.CreateObservableGauge("archive.up", () => known is null ? 0 : 1, null, "Whether there is an archive that can be read.");
        Count(meter, "archive.records", held => held.Records, "Records held.");
        Count(meter, "archive.paragraphs", held => held.Paragraphs, "Paragraphs held.");
        Count(meter, "archive.source.files", held => held.SourceFiles, "Files of the corpus that the archive knows.");
        Count(meter, "archive.source.files.refused", held => held.RefusedFiles, "Files of the corpus that gave no record.");
        meter.CreateObservableGauge("archive.changed.timestamp", () => Of(held => held.ChangedAt.ToUnixTimeSeconds()), "s", "When the archive last changed, since 1970.");
        meter.CreateObservableGauge("archive.file.size", () => database.SizeOnDisk, "By", "The archive's file with its log.");
        meter.CreateObservableGauge("archive.sqlite.memory", () => SqliteLibrary.MemoryInUse, "By", "Memory that SQLite holds.");
    }

    private void Count(Meter meter, string name, Func<ArchiveFacts, long> value, string description) =>
        meter.CreateObservableGauge(name, () => Of(value), null, description);

    /// <summary>Nothing rather than a nought where there is no archive.</summary>
    private IEnumerable<Measurement<long>> Of(Func<ArchiveFacts, long> value) => known is { } held ? [new Measurement<long>(value(held))] : [];
}
