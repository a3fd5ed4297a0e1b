using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>
/// Records related to one, each with the reason. What relates them (participants, days, resolved references) is stored at ingest and
/// indexed; every question here looks at a few days or a few hundred rows, however large the archive is.
/// </summary>
public sealed class RelatedStore(ArchiveDatabase database)
{
    /// <summary>A negotiation that rested longer than this is another one.</summary>
    private const int DaysApart = 14;

    /// <summary>A document cited by more passages than this (the Charter) relates nothing.</summary>
    private const int MostPassages = 500;

    /// <summary>Records shown for one reason.</summary>
    private const int MostOfAKind = 5;

    /// <summary>The same meeting, the negotiation before and after, the same cited documents, the same day; each record once, with its first reason.</summary>
    public async Task<IReadOnlyList<RelatedRecord>> FindAsync(RecordId record, CancellationToken cancellationToken)
    {
        const string find = """
            select r.record_key, r.in_time, r.date_earliest as day
              from record r
             where r.id = @record
               and r.date_precision in ('Day', 'Range')
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        var row = await connection.QuerySingleOrDefaultAsync<RelatingRow>(new CommandDefinition(find, new { record }, reading, cancellationToken: cancellationToken));
        if (row is not { Day: { } day })
        {
            return [];
        }

        var values = new
        {
            key = row.RecordKey,
            now = row.InTime,
            from = Begin(day),
            to = Begin(day.AddDays(1)),
            earliest = Begin(day.AddDays(-DaysApart)),
            latest = Begin(day.AddDays(DaysApart + 1)),
            MostPassages,
            MostOfAKind,
        };
        var found = new List<(RelationKind Kind, RelationRow Row)>();
        found.AddRange((await AskAsync(SameMeeting)).Select(each => (each.IsOtherSide != 0 ? RelationKind.OtherSide : RelationKind.SameMeeting, each)));
        found.AddRange((await AskAsync(Before)).Select(each => (RelationKind.Before, each)));
        found.AddRange((await AskAsync(After)).Select(each => (RelationKind.After, each)));
        found.AddRange((await AskAsync(SameCited)).Select(each => (RelationKind.SameCited, each)));
        found.AddRange((await AskAsync(SameDay)).Select(each => (RelationKind.SameDay, each)));
        var distinct = found.DistinctBy(each => each.Row.RecordKey).ToList();
        var listings = (await RecordListings.OfAsync(connection, distinct.Select(each => each.Row.RecordKey), cancellationToken)).ToDictionary(listing => listing.Id.Value, StringComparer.Ordinal);
        return
        [
            .. distinct.Where(each => listings.ContainsKey(each.Row.Id))
                .Select(each => new RelatedRecord(each.Kind, listings[each.Row.Id], each.Row.Shared is null ? [] : each.Row.Shared.Split('\n'))),
        ];

        async Task<IReadOnlyList<RelationRow>> AskAsync(string sql) =>
            (await connection.QueryAsync<RelationRow>(new CommandDefinition(sql, values, reading, cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>How the order of time begins on a day.</summary>
    private static string Begin(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // Two records of talks on one day in which the same two people met; written in another language, it is the other side's.
    private const string SameMeeting = """
        select o.record_key, o.id, group_concat(a.name, char(10)) as shared,
               coalesce(o.original_language, 'en') <> coalesce(r.original_language, 'en') as is_other_side
          from record r
          join record o on o.in_time >= @from and o.in_time < @to and o.record_key <> r.record_key and o.kind in ('record-of-conversation', 'memorandum-of-conversation')
          join participant p on p.record_key = o.record_key and p.authority_id in (select authority_id from participant where record_key = @key)
          join authority a on a.id = p.authority_id and a.kind = 'Person'
         where r.record_key = @key
           and r.kind in ('record-of-conversation', 'memorandum-of-conversation')
         group by o.record_key
        having count(distinct p.authority_id) >= 2
         order by count(distinct p.authority_id) desc, o.in_time
         limit @MostOfAKind
        """;

    private const string Before = """
        select o.record_key, o.id,
               (select group_concat(a.name, char(10)) from participant p join authority a on a.id = p.authority_id and a.kind = 'Person'
                 where p.record_key = o.record_key and p.authority_id in (select authority_id from participant where record_key = @key)) as shared
          from record o
         where o.in_time < @now
           and o.in_time >= @earliest
           and exists (select 1 from participant p join authority a on a.id = p.authority_id and a.kind = 'Person'
                        where p.record_key = o.record_key and p.authority_id in (select authority_id from participant where record_key = @key))
         order by o.in_time desc
         limit 1
        """;

    private const string After = """
        select o.record_key, o.id,
               (select group_concat(a.name, char(10)) from participant p join authority a on a.id = p.authority_id and a.kind = 'Person'
                 where p.record_key = o.record_key and p.authority_id in (select authority_id from participant where record_key = @key)) as shared
          from record o
         where o.in_time > @now
           and o.in_time < @latest
           and exists (select 1 from participant p join authority a on a.id = p.authority_id and a.kind = 'Person'
                        where p.record_key = o.record_key and p.authority_id in (select authority_id from participant where record_key = @key))
         order by o.in_time
         limit 1
        """;

    private const string SameCited = """
        with cited as (
            select distinct t.cited_document_id as id
              from text_citation t
             where t.record_key = @key
               and t.cited_document_id is not null
               and (select count(*) from text_citation c where c.cited_document_id = t.cited_document_id) <= @MostPassages)
        select o.record_key, r.id, group_concat(o.name, char(10)) as shared
          from (select distinct t.record_key, d.name
                  from cited c
                  join text_citation t on t.cited_document_id = c.id and t.record_key <> @key
                  join cited_document d on d.id = c.id) o
          join record r on r.record_key = o.record_key
         group by o.record_key
         order by count(*) desc, r.in_time
         limit @MostOfAKind
        """;

    private const string SameDay = """
        select o.record_key, o.id, null as shared
          from record o
         where o.in_time >= @from
           and o.in_time < @to
           and o.record_key <> @key
         order by o.in_time
         limit @MostOfAKind
        """;
}
