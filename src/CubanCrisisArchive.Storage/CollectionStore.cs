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
                   coalesce((select n.records from collection_count n where n.collection_id = c.id and n.aspect = 'all'), 0) as records
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
                   coalesce((select n.records from collection_count n where n.collection_id = c.id and n.aspect = 'all'), 0) as records
              from collection c
             where c.id = @id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<CollectionRow>(command))?.ToListing();
    }

    /// <summary>What a collection holds, counted. An unknown collection holds nothing.</summary>
    public async Task<FindingAid> FindingAidAsync(string id, CancellationToken cancellationToken)
    {
        const string sql = """
            select n.aspect, n.value, n.records
              from collection_count n
             where n.collection_id = @id
             order by n.aspect, n.value;

            select (select r.date_earliest from record r where r.collection_id = @id order by r.in_time limit 1) as first,
                   (select max(r.date_latest) from record r where r.collection_id = @id) as last;

            select n.value as printed, a.id as authority_id, a.name, n.records
              from collection_count n
              left join authority a on a.id = (
                       select max(b.id)
                         from authority b
                        where b.kind = 'Body'
                          and (b.name = n.value or exists (select 1 from authority_variant v where v.authority_id = b.id and v.text = n.value))
                       having count(*) = 1)
             where n.collection_id = @id
               and n.aspect = 'repository';
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken));
        var counts = (await results.ReadAsync<CollectionCountRow>()).AsList();
        var span = await results.ReadSingleAsync<CollectionSpanRow>();
        var archives = (await results.ReadAsync<HoldingArchiveRow>())
            .GroupBy(row => (Name: row.Name ?? (row.Printed.Length == 0 ? null : row.Printed), row.AuthorityId))
            .Select(group => new HoldingArchive(group.Key.Name, group.Key.AuthorityId, (int)group.Sum(row => row.Records)))
            .OrderByDescending(archive => archive.Records).ThenBy(archive => archive.Name, StringComparer.Ordinal);
        return new FindingAid(span.First, span.Last, Of("kind"), Of("month"), Of("language"), [.. archives]);

        IReadOnlyList<HeldCount> Of(string aspect) => [.. counts.Where(row => row.Aspect == aspect).Select(row => new HeldCount(row.Value.Length == 0 ? null : row.Value, (int)row.Records))];
    }
}
