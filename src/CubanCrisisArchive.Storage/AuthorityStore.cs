using System.Text.Json;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>Authority records: persons, bodies, places, ships and weapons, and the passages that name them.</summary>
public sealed class AuthorityStore(ArchiveDatabase database)
{
    /// <summary>The authority record of that id, or null.</summary>
    public async Task<AuthorityRecord?> FindAsync(AuthorityId id, CancellationToken cancellationToken)
    {
        const string sql = """
            select a.id, a.kind, a.name, a.sort_name, a.dates, a.side, a.role, a.inferred
              from authority a
             where a.id = @id;

            select v.authority_id, v.position, v.text, v.is_misreading, v.in_records, v.held_from, v.held_to
              from authority_variant v
             where v.authority_id = @id
             order by v.position;

            select o.authority_id, o.position, o.title, o.held_from, o.held_to, o.variants, o.short_forms
              from authority_office o
             where o.authority_id = @id
             order by o.position;
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken));
        var row = await results.ReadSingleOrDefaultAsync<AuthorityRow>();
        return row?.ToAuthority(await results.ReadAsync<AuthorityVariantRow>(), await results.ReadAsync<AuthorityOfficeRow>());
    }

    /// <summary>Those of the authority records asked for that there are, by id.</summary>
    public async Task<IReadOnlyDictionary<AuthorityId, AuthorityRecord>> FindManyAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancellationToken)
    {
        const string sql = """
            select a.id, a.kind, a.name, a.sort_name, a.dates, a.side, a.role, a.inferred
              from authority a
             where a.id in (select value from json_each(@keys));

            select v.authority_id, v.position, v.text, v.is_misreading, v.in_records, v.held_from, v.held_to
              from authority_variant v
             where v.authority_id in (select value from json_each(@keys))
             order by v.authority_id, v.position;

            select o.authority_id, o.position, o.title, o.held_from, o.held_to, o.variants, o.short_forms
              from authority_office o
             where o.authority_id in (select value from json_each(@keys))
             order by o.authority_id, o.position;
            """;
        if (ids.Count == 0)
        {
            return new Dictionary<AuthorityId, AuthorityRecord>();
        }

        var keys = JsonSerializer.Serialize(ids.Select(id => id.Value));
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, new { keys }, cancellationToken: cancellationToken));
        var rows = (await results.ReadAsync<AuthorityRow>()).AsList();
        var variants = (await results.ReadAsync<AuthorityVariantRow>()).ToLookup(row => row.AuthorityId);
        var offices = (await results.ReadAsync<AuthorityOfficeRow>()).ToLookup(row => row.AuthorityId);
        return rows.ToDictionary(row => row.Id, row => row.ToAuthority(variants[row.Id], offices[row.Id]));
    }

    /// <summary>All authority records of a kind, as a register files them.</summary>
    public async Task<IReadOnlyList<AuthorityListing>> ListAsync(AuthorityKind kind, CancellationToken cancellationToken)
    {
        const string sql = """
            select a.id, a.kind, a.name, a.sort_name, a.dates, a.side, a.role, a.inferred
              from authority a
             where a.kind = @kind
             order by a.sort_name collate nocase, a.id;

            select v.authority_id, v.position, v.text, v.is_misreading, v.in_records, v.held_from, v.held_to
              from authority_variant v
             order by v.authority_id, v.position;

            select o.authority_id, o.position, o.title, o.held_from, o.held_to, o.variants, o.short_forms
              from authority_office o
             order by o.authority_id, o.position;

            select p.authority_id, count(distinct p.record_key) as number
              from participant p
             where p.authority_id is not null
             group by p.authority_id;

            select m.authority_id, count(*) as number
              from mention m
             group by m.authority_id;
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(sql, new { kind = kind.ToString() }, cancellationToken: cancellationToken));
        var rows = (await results.ReadAsync<AuthorityRow>()).AsList();
        var variants = (await results.ReadAsync<AuthorityVariantRow>()).ToLookup(row => row.AuthorityId);
        var offices = (await results.ReadAsync<AuthorityOfficeRow>()).ToLookup(row => row.AuthorityId);
        var participations = (await results.ReadAsync<AuthorityCountRow>()).ToDictionary(row => row.AuthorityId, row => (int)row.Number);
        var mentions = (await results.ReadAsync<AuthorityCountRow>()).ToDictionary(row => row.AuthorityId, row => (int)row.Number);
        return
        [
            .. rows.Select(row => new AuthorityListing(
                row.ToAuthority(variants[row.Id], offices[row.Id]),
                participations.GetValueOrDefault(row.Id),
                mentions.GetValueOrDefault(row.Id))),
        ];
    }

    /// <summary>The passages that name someone or something, in the order of time.</summary>
    /// <param name="limit">How many at most; null for all.</param>
    public async Task<IReadOnlyList<MentionListing>> MentionsOfAsync(AuthorityId authority, CancellationToken cancellationToken, int? limit = null)
    {
        const string sql = """
            select r.id as record_id, r.title, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty,
                   r.time_as_printed, r.time_from, r.time_to, r.time_zone, r.time_is_doubtful, p.number, p.text as paragraph_text,
                   m.authority_id, m.kind, m.paragraph_id, m.start, m.length, m.as_printed, m.spans, m.is_misreading
              from mention m
              join record r on r.record_key = m.record_key
              join paragraph p on p.record_key = m.record_key and p.id = m.paragraph_id
             where m.authority_id = @authority
             order by r.in_time, m.position
             limit coalesce(@limit, -1)
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition(sql, new { authority, limit }, cancellationToken: cancellationToken);
        return [.. (await connection.QueryAsync<PassageRow>(command)).Select(row => row.ToListing())];
    }
}
