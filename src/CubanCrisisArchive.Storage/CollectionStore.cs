using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>The collections that records belong to.</summary>
public sealed class CollectionStore(ArchiveDatabase database)
{
    public async Task<IReadOnlyList<CollectionListing>> ListAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select c.id, c.name, c.introduction, c.rights, c.rights_uri, c.rights_label,
                   (select count(*) from record r where r.collection_id = c.id) as records
              from collection c
             order by c.name collate nocase, c.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CollectionRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToListing())];
    }

    /// <summary>The collection of that id, or null.</summary>
    public async Task<CollectionListing?> FindAsync(string id, CancellationToken cancellationToken)
    {
        const string sql = """
            select c.id, c.name, c.introduction, c.rights, c.rights_uri, c.rights_label,
                   (select count(*) from record r where r.collection_id = c.id) as records
              from collection c
             where c.id = @id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<CollectionRow>(command))?.ToListing();
    }
}
