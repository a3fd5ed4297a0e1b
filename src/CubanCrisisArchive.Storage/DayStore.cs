using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>The archive as a calendar: the first records of each day, and what is said of a day elsewhere.</summary>
public sealed class DayStore(ArchiveDatabase database)
{
    /// <summary>The first records of each day from one to another, both included; a record of several days stands under its first.</summary>
    /// <param name="mostOfADay">How many of each day at most.</param>
    public async Task<ILookup<DateOnly, RecordListing>> FirstOfDaysAsync(DateOnly from, DateOnly to, int mostOfADay, CancellationToken cancellationToken)
    {
        const string sql = """
            select d.record_key
              from (select r.record_key, row_number() over (partition by r.date_earliest order by r.in_time) as place
                      from record r
                     where r.in_time >= @from
                       and r.in_time < @after
                       and r.date_precision in ('Day', 'Range')) d
             where d.place <= @mostOfADay
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var values = new { from, after = to == DateOnly.MaxValue ? to : to.AddDays(1), mostOfADay };
        var keys = await connection.QueryAsync<long>(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
        var listings = await RecordListings.OfAsync(connection, keys, cancellationToken);
        return listings.ToLookup(listing => listing.Date.Earliest!.Value);
    }

    /// <summary>How many passages name a day, in records of other days.</summary>
    public async Task<long> CountNamingAsync(DateOnly day, CancellationToken cancellationToken)
    {
        const string sql = """
            select count(*)
              from text_date t
              join record r on r.record_key = t.record_key
             where t.date_earliest = @day
               and t.date_precision = 'Day'
               and r.date_earliest is not @day
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, new { day }, cancellationToken: cancellationToken));
    }

    /// <summary>The first passages that name a day, in records of other days, in the order of time.</summary>
    public async Task<IReadOnlyList<DayPassage>> NamingAsync(DateOnly day, int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.id as record_id, r.title, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty,
                   p.number, p.text as paragraph_text, t.paragraph_id, t.start, t.length
              from text_date t
              join record r on r.record_key = t.record_key
              join paragraph p on p.record_key = t.record_key and p.id = t.paragraph_id
             where t.date_earliest = @day
               and t.date_precision = 'Day'
               and r.date_earliest is not @day
             order by r.in_time, t.position
             limit @limit
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<DayPassageRow>(new CommandDefinition(sql, new { day, limit }, cancellationToken: cancellationToken))).Select(row => row.ToPassage())];
    }
}
