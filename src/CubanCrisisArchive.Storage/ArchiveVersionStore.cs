using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Storage;

/// <summary>Tells which version of the archive answers now, without counting anything.</summary>
public sealed class ArchiveVersionStore(ArchiveDatabase database)
{
    public async Task<ArchiveVersion> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var facts = await FactTable.ReadAsync(connection, null, cancellationToken);
        return new ArchiveVersion(facts.CorpusVersion, facts.Makeup);
    }
}
