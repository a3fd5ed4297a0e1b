using System.Text.Json;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>Authority records: persons, bodies, places, ships and weapons, and the passages that name them.</summary>
public sealed class AuthorityStore(ArchiveDatabase database)
{
    private const string AuthorityColumns = "a.id, a.kind, a.name, a.sort_name, a.dates, a.side, a.role, a.inferred, a.since";

    private const string VariantColumns = "v.authority_id, v.position, v.text, v.is_misreading, v.in_records, v.held_from, v.held_to";

    private const string OfficeColumns = "o.authority_id, o.position, o.title, o.held_from, o.held_to, o.variants, o.short_forms";

    private const string PassageColumns = """
        r.id as record_id, r.title, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty,
        r.time_as_printed, r.time_from, r.time_to, r.time_zone, r.time_is_doubtful, p.number, p.text as paragraph_text,
        m.authority_id, m.kind, m.paragraph_id, m.start, m.length, m.as_printed, m.spans, m.is_misreading
        """;

    /// <summary>The authority record of that id, or null.</summary>
    public async Task<AuthorityRecord?> FindAsync(AuthorityId id, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {AuthorityColumns}
              from authority a
             where a.id = @id;

            select {VariantColumns}
              from authority_variant v
             where v.authority_id = @id
             order by v.position;

            select {OfficeColumns}
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
        const string sql = $"""
            select {AuthorityColumns}
              from authority a
             where a.id in (select value from json_each(@keys));

            select {VariantColumns}
              from authority_variant v
             where v.authority_id in (select value from json_each(@keys))
             order by v.authority_id, v.position;

            select {OfficeColumns}
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
        const string sql = $"""
            select {AuthorityColumns}
              from authority a
             where a.kind = @kind
             order by a.sort_name collate nocase, a.id;

            select {VariantColumns}
              from authority_variant v
             order by v.authority_id, v.position;

            select {OfficeColumns}
              from authority_office o
             order by o.authority_id, o.position;

            select c.authority_id, c.participations, c.passages
              from authority_count c;
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(sql, new { kind = kind.ToString() }, cancellationToken: cancellationToken));
        var rows = (await results.ReadAsync<AuthorityRow>()).AsList();
        var variants = (await results.ReadAsync<AuthorityVariantRow>()).ToLookup(row => row.AuthorityId);
        var offices = (await results.ReadAsync<AuthorityOfficeRow>()).ToLookup(row => row.AuthorityId);
        var counts = (await results.ReadAsync<AuthorityCountRow>()).ToDictionary(row => row.AuthorityId);
        return
        [
            .. rows.Select(row => new AuthorityListing(
                row.ToAuthority(variants[row.Id], offices[row.Id]),
                (int)(counts.GetValueOrDefault(row.Id)?.Participations ?? 0),
                (int)(counts.GetValueOrDefault(row.Id)?.Passages ?? 0))),
        ];
    }

    /// <summary>In how many records someone takes part, how many name them, and in how many passages.</summary>
    public async Task<AuthorityCounts> CountAsync(AuthorityId authority, CancellationToken cancellationToken)
    {
        const string sql = """
            select c.participations, c.passages,
                   (select count(*) from record_authority n where n.authority_id = c.authority_id and n.passages > 0) as naming
              from authority_count c
             where c.authority_id = @authority
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<AuthorityCountRow>(new CommandDefinition(sql, new { authority }, cancellationToken: cancellationToken));
        return row is null ? new AuthorityCounts(0, 0, 0) : new AuthorityCounts((int)row.Participations, (int)row.Naming, (int)row.Passages);
    }

    /// <summary>The records in which someone takes part, in the order of time, with the part taken.</summary>
    public async Task<IReadOnlyList<Participation>> ParticipationsOfAsync(AuthorityId authority, int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select p.record_key, p.position, p.name, p.authority_id, p.side, p.roles, p.spans, p.is_misreading
              from participant p
              join record r on r.record_key = p.record_key
             where p.authority_id = @authority
             order by r.in_time, p.position
             limit @limit
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = (await connection.QueryAsync<ParticipantRow>(new CommandDefinition(sql, new { authority, limit }, cancellationToken: cancellationToken))).AsList();
        var keys = rows.Select(row => row.RecordKey).Distinct().ToList();
        var listings = await RecordListings.OfAsync(connection, keys, cancellationToken);
        return [.. listings.Zip(rows.DistinctBy(row => row.RecordKey), (listing, row) => new Participation(listing, row.ToParticipant()))];
    }

    /// <summary>The records that were made at, sent from or sent to a place, in the order of time, each once.</summary>
    public async Task<IReadOnlyList<RecordListing>> RecordsAtAsync(AuthorityId place, int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.record_key
              from place p
              join record r on r.record_key = p.record_key
             where p.authority_id = @place
             group by r.record_key
             order by r.in_time
             limit @limit
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var keys = await connection.QueryAsync<long>(new CommandDefinition(sql, new { place, limit }, cancellationToken: cancellationToken));
        return await RecordListings.OfAsync(connection, keys, cancellationToken);
    }

    /// <summary>
    /// The passages that name someone or something in so many records from a place in the order of time on. Whoever goes on from where the last
    /// answer ended is given every record once.
    /// </summary>
    /// <param name="after">The place where the last answer ended; null for the beginning.</param>
    /// <param name="records">Of how many records.</param>
    public async Task<MentionPart> PassagesPartAsync(AuthorityId authority, string? after, int records, CancellationToken cancellationToken)
    {
        const string naming = """
            select o.record_key, o.in_time as place
              from record_authority n
              join record o on o.record_key = n.record_key
             where n.authority_id = @authority
               and n.passages > 0
               and (@after is null or o.in_time > @after)
             order by o.in_time
             limit @most
            """;
        const string passages = $"""
            select {PassageColumns}
              from record r
              join mention m on m.record_key = r.record_key and m.authority_id = @authority
              join paragraph p on p.record_key = m.record_key and p.id = m.paragraph_id
             where r.record_key in (select value from json_each(@keys))
             order by r.in_time, m.position
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);

        // One more than is given tells whether the list goes on.
        var values = new { authority, after, most = records + 1 };
        var found = (await connection.QueryAsync<PlacedRow>(new CommandDefinition(naming, values, reading, cancellationToken: cancellationToken))).AsList();
        var given = found.Take(records).ToList();
        var keys = JsonSerializer.Serialize(given.Select(row => row.RecordKey));
        var rows = await connection.QueryAsync<PassageRow>(new CommandDefinition(passages, new { authority, keys }, reading, cancellationToken: cancellationToken));
        return new MentionPart([.. rows.Select(row => row.ToListing())], found.Count > records ? given[^1].Place : null);
    }

    /// <summary>The passages that name someone or something in so many records that do, in the order of time.</summary>
    /// <param name="skipped">How many such records to pass over.</param>
    /// <param name="records">Of how many records.</param>
    public async Task<IReadOnlyList<MentionListing>> PassagesAsync(AuthorityId authority, int skipped, int records, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {PassageColumns}
              from (select n.record_key, o.in_time
                      from record_authority n
                      join record o on o.record_key = n.record_key
                     where n.authority_id = @authority
                       and n.passages > 0
                     order by o.in_time
                     limit @records offset @skipped) named
              join record r on r.record_key = named.record_key
              join mention m on m.record_key = r.record_key and m.authority_id = @authority
              join paragraph p on p.record_key = m.record_key and p.id = m.paragraph_id
             order by named.in_time, m.position
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition(sql, new { authority, skipped, records }, cancellationToken: cancellationToken);
        return [.. (await connection.QueryAsync<PassageRow>(command)).Select(row => row.ToListing())];
    }
}
