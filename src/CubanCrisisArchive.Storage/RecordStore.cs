using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>The archive's records: one, many in the order of time, and those next to each other.</summary>
public sealed class RecordStore(ArchiveDatabase database)
{
    private volatile KeptDays? keptDays;

    /// <summary>The record of that id with everything it holds, or null where the archive has none.</summary>
    public async Task<StoredRecord?> FindAsync(RecordId id, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.record_key, r.id, r.source_file_key, r.collection_id, r.family, r.title, r.title_source, r.title_start,
                   r.title_length, r.kind, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty,
                   r.time_as_printed, r.time_from, r.time_to, r.time_zone, r.time_is_doubtful, r.original_language, r.language,
                   r.summary, r.summary_source, r.summary_start, r.summary_length, r.source_start, r.source_length
              from record r
             where r.id = @id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);

        // One transaction, so that a record changed meanwhile is seen whole: before or after.
        await using var reading = connection.BeginTransaction(deferred: true);
        var row = await connection.QuerySingleOrDefaultAsync<RecordRow>(
            new CommandDefinition(sql, new { id }, reading, cancellationToken: cancellationToken));
        return row is null ? null : await AssembleAsync(connection, reading, row, cancellationToken);
    }

    /// <summary>Records in the order of time: by first day, then hour, then id; what has no day comes last.</summary>
    public async Task<IReadOnlyList<RecordListing>> ListAsync(RecordListFilter filter, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select r.record_key
            {RecordListFilter.Sql}
             order by r.in_time
             limit coalesce(@Limit, -1) offset @Offset
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var keys = await connection.QueryAsync<long>(new CommandDefinition(sql, filter, cancellationToken: cancellationToken));
        return await RecordListings.OfAsync(connection, keys, cancellationToken);
    }

    /// <summary>Those of the records asked for that there are, by id, as a list shows them.</summary>
    public async Task<IReadOnlyDictionary<RecordId, RecordListing>> FindListingsAsync(IReadOnlyCollection<RecordId> ids, CancellationToken cancellationToken)
    {
        const string sql = "select r.record_key from record r where r.id in (select value from json_each(@keys))";
        await using var connection = await database.OpenAsync(cancellationToken);
        var keys = await connection.QueryAsync<long>(new CommandDefinition(sql, new { keys = CompactJson.Strings(ids.Select(id => id.Value)) }, cancellationToken: cancellationToken));
        return (await RecordListings.OfAsync(connection, keys, cancellationToken)).ToDictionary(listing => listing.Id);
    }

    /// <summary>How many records <see cref="ListAsync"/> would show without offset and limit.</summary>
    public async Task<long> CountAsync(RecordListFilter filter, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition($"select count(*) {RecordListFilter.Sql}", filter, cancellationToken: cancellationToken);
        return await connection.ExecuteScalarAsync<long>(command);
    }

    /// <summary>
    /// As many records as asked for from a place in an order on. Whoever goes on from where the last answer ended is given every record once,
    /// whatever comes or goes meanwhile.
    /// </summary>
    /// <param name="filter">What narrows the list; its offset and limit are not looked at.</param>
    /// <param name="after">The place where the last answer ended; null for the beginning.</param>
    public async Task<RecordPart> PartAsync(RecordListFilter filter, RecordOrder order, string? after, int size, CancellationToken cancellationToken)
    {
        const string earliest = $"""
            select r.record_key, r.in_time as place
            {RecordListFilter.Sql}
               and (@after is null or r.in_time > @after)
             order by r.in_time
             limit @most
            """;
        const string latest = $"""
            select r.record_key, r.in_time as place
            {RecordListFilter.Sql}
               and (@after is null or r.in_time < @after)
             order by r.in_time desc
             limit @most
            """;
        const string byId = $"""
            select r.record_key, r.id as place
            {RecordListFilter.Sql}
               and (@after is null or r.id > @after)
             order by r.id
             limit @most
            """;
        var sql = order switch
        {
            RecordOrder.Latest => latest,
            RecordOrder.Id => byId,
            _ => earliest,
        };
        var values = new DynamicParameters(filter);

        // One more than is given tells whether the list goes on.
        values.AddDynamicParams(new { after, most = size + 1 });
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        var found = (await connection.QueryAsync<PlacedRow>(new CommandDefinition(sql, values, reading, cancellationToken: cancellationToken))).AsList();
        var given = found.Take(size).ToList();
        var listings = (await RecordListings.OfAsync(connection, given.Select(row => row.RecordKey), cancellationToken, reading)).ToList();
        if (order == RecordOrder.Latest)
        {
            listings.Reverse();
        }
        else if (order == RecordOrder.Id)
        {
            listings.Sort((left, right) => left.Id.CompareTo(right.Id));
        }

        return new RecordPart(listings, found.Count > size ? given[^1].Place : null);
    }

    /// <summary>The records before and after one in the order of <see cref="ListAsync"/>; both null where there is no such record.</summary>
    public async Task<RecordNeighbours> NeighboursAsync(RecordId id, CancellationToken cancellationToken)
    {
        const string sql = """
            select (select p.record_key from record p where p.in_time < r.in_time order by p.in_time desc limit 1) as previous,
                   (select n.record_key from record n where n.in_time > r.in_time order by n.in_time limit 1) as next
              from record r
             where r.id = @id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var command = new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<NeighboursRow>(command) ?? new NeighboursRow();
        return new RecordNeighbours(await ListingAsync(row.Previous), await ListingAsync(row.Next));

        async Task<RecordListing?> ListingAsync(long? key) =>
            key is { } known ? (await RecordListings.OfAsync(connection, [known], cancellationToken)).SingleOrDefault() : null;
    }

    /// <summary>
    /// The days that records are dated by, in order, with how many. A range of more than a month tells no day. Every page shows some of them: they
    /// are counted once for each state of the archive.
    /// </summary>
    public async Task<IReadOnlyList<DayCount>> DaysAsync(CancellationToken cancellationToken)
    {
        const string revisionSql = "select value from archive_fact where name = 'revision'";
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        var revision = await connection.ExecuteScalarAsync<string>(new CommandDefinition(revisionSql, transaction: reading, cancellationToken: cancellationToken));
        if (keptDays is not { } kept || kept.Revision != revision)
        {
            kept = new KeptDays(revision!, await CountDaysAsync(connection, reading, cancellationToken));
            keptDays = kept;
        }

        return kept.Days;
    }

    private static async Task<IReadOnlyList<DayCount>> CountDaysAsync(SqliteConnection connection, SqliteTransaction reading, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.date_earliest as first, r.date_latest as last, count(*) as records
              from record r
             where r.date_precision in ('Day', 'Range')
               and r.date_earliest is not null
               and r.date_latest is not null
               and julianday(r.date_latest) - julianday(r.date_earliest) <= 31
             group by r.date_earliest, r.date_latest
            """;
        var rows = await connection.QueryAsync<DaysRow>(new CommandDefinition(sql, transaction: reading, cancellationToken: cancellationToken));
        return
        [
            .. rows.SelectMany(row => Enumerable
                    .Range(0, row.Last.DayNumber - row.First.DayNumber + 1)
                    .Select(offset => (Day: row.First.AddDays(offset), row.Records)))
                .GroupBy(counted => counted.Day)
                .OrderBy(day => day.Key)
                .Select(day => new DayCount(day.Key, (int)day.Sum(counted => counted.Records))),
        ];
    }

    private sealed record KeptDays(string Revision, IReadOnlyList<DayCount> Days);

    private static async Task<StoredRecord> AssembleAsync(
        SqliteConnection connection, SqliteTransaction reading, RecordRow row, CancellationToken cancellationToken)
    {
        const string sql = """
            select f.path, f.sha256
              from source_file f
             where f.source_file_key = @SourceFileKey;

            select c.record_key, c.text, c.source, c.title, c.date, c.publisher, c.holder, c.provenance, c.translator,
                   c.translator_affiliation, c.url, c.number, c.start, c.length
              from citation c
             where c.record_key = @RecordKey;

            select p.record_key, p.position, p.name, p.authority_id, p.side, p.roles, p.spans, p.is_misreading
              from participant p
             where p.record_key = @RecordKey
             order by p.position;

            select d.record_key, d.position, d.kind, d.date_as_printed, d.date_earliest, d.date_latest, d.date_precision,
                   d.date_certainty, d.time_as_printed, d.time_from, d.time_to, d.time_zone, d.time_is_doubtful, d.start, d.length
              from dated_act d
             where d.record_key = @RecordKey
             order by d.position;

            select p.record_key, p.position, p.as_printed, p.role, p.authority_id, p.start, p.length
              from place p
             where p.record_key = @RecordKey
             order by p.position;

            select p.record_key, p.position, p.number, p.id, p.kind, p.label, p.text, p.runs, p.lines, p.speaker_name,
                   p.speaker_authority_id, p.speaker_is_carried_on
              from paragraph p
             where p.record_key = @RecordKey
             order by p.position;

            select a.record_key, a.position, a.kind, a.label, a.as_printed, a.spans, a.lines, a.review, a.target
              from apparatus a
             where a.record_key = @RecordKey
             order by a.position;

            select m.record_key, m.position, m.authority_id, m.kind, m.paragraph_id, m.start, m.length, m.as_printed, m.spans,
                   m.is_misreading
              from mention m
             where m.record_key = @RecordKey
             order by m.position;

            select t.record_key, t.position, t.paragraph_id, t.start, t.length, t.date_as_printed, t.date_earliest, t.date_latest,
                   t.date_precision, t.date_certainty, t.time_as_printed, t.time_from, t.time_to, t.time_zone, t.time_is_doubtful,
                   t.rule, t.anchor
              from text_date t
             where t.record_key = @RecordKey
             order by t.position;

            select e.record_key, e.position, e.kind, e.as_printed, e.reading, e.authority_id, e.editor, e.reason, e.start, e.length,
                   e.first_line, e.last_line, e.paragraph_id
              from emendation e
             where e.record_key = @RecordKey
             order by e.position;

            select t.record_key, t.position, t.paragraph_id, t.start, t.length, t.as_printed, t.spans, t.kind, t.author_id, t.recipient_id,
                   t.day, t.number, t.named_id, t.is_several, t.outcome, t.cited_document_id, t.cited_record_id, t.candidates, t.reason
              from text_citation t
             where t.record_key = @RecordKey
             order by t.position;
            """;
        var command = new CommandDefinition(sql, new { row.RecordKey, row.SourceFileKey }, reading, cancellationToken: cancellationToken);
        await using var results = await connection.QueryMultipleAsync(command);
        var source = await results.ReadSingleAsync<SourceFile>();
        var citation = await results.ReadSingleAsync<CitationRow>();
        var record = row.ToRecord(citation.ToCitation()) with
        {
            Participants = [.. (await results.ReadAsync<ParticipantRow>()).Select(each => each.ToParticipant())],
            OtherDates = [.. (await results.ReadAsync<DatedActRow>()).Select(each => each.ToDatedAct())],
            Places = [.. (await results.ReadAsync<PlaceRow>()).Select(each => each.ToPlace())],
            Paragraphs = [.. (await results.ReadAsync<ParagraphRow>()).Select(each => each.ToParagraph())],
            Apparatus = [.. (await results.ReadAsync<ApparatusRow>()).Select(each => each.ToItem())],
            Mentions = [.. (await results.ReadAsync<MentionRow>()).Select(each => each.ToMention())],
            TextDates = [.. (await results.ReadAsync<TextDateRow>()).Select(each => each.ToTextDate())],
            Emendations = [.. (await results.ReadAsync<EmendationRow>()).Select(each => each.ToEmendation())],
            CrossReferences = [.. (await results.ReadAsync<TextCitationRow>()).Select(each => each.ToReference())],
        };
        return new StoredRecord(record, source);
    }
}
