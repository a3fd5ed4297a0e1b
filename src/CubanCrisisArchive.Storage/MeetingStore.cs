using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>Who met whom, by the records of conversations, memoranda of conversation and minutes that tell who was present.</summary>
public sealed class MeetingStore(ArchiveDatabase database)
{
    // A record of one known person tells no meeting.
    private const string IsMeeting = "(select count(*) from meeting_person m where m.record_key = r.record_key) > 1";

    private const string Columns = """
        r.record_key, r.id, r.title, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty, r.time_as_printed,
        r.time_from, r.time_to, r.time_zone, r.time_is_doubtful
        """;

    /// <summary>The meetings of the days from one to another, both included, in the order of time.</summary>
    public async Task<IReadOnlyList<MeetingListing>> InDaysAsync(DateOnly from, DateOnly to, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {Columns}
              from record r
             where r.in_time >= @from
               and r.in_time < @after
               and r.date_precision in ('Day', 'Range')
               and {IsMeeting}
             order by r.in_time
             limit @limit
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, sql, new { from, after = to == DateOnly.MaxValue ? to : to.AddDays(1), limit }, cancellationToken);
    }

    /// <summary>The meetings that someone took part in, in the order of time.</summary>
    public async Task<IReadOnlyList<MeetingListing>> OfAsync(AuthorityId person, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {Columns}
              from meeting_person own
              join record r on r.record_key = own.record_key
             where own.authority_id = @person
               and {IsMeeting}
             order by r.in_time
             limit @limit
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, sql, new { person, limit }, cancellationToken);
    }

    /// <summary>Whom someone met: those of other sides first, then those met most often; they themselves stand first in each pair.</summary>
    public async Task<IReadOnlyList<MeetingCount>> CountsOfAsync(AuthorityId person, int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select a.id as authority_id, a.name, a.side, b.id as other_id, b.name as other_name, b.side as other_side, met.meetings
              from (select c.other_id, c.meetings from meeting_count c where c.authority_id = @person
                    union all
                    select c.authority_id, c.meetings from meeting_count c where c.other_id = @person) met
              join authority a on a.id = @person
              join authority b on b.id = met.other_id
             order by b.side is not null and b.side is a.side, met.meetings desc, b.sort_name, b.id
             limit @limit
            """;
        return await CountsAsync(sql, new { person, limit }, cancellationToken);
    }

    /// <summary>The pairs of people who met most often, in the whole archive.</summary>
    public async Task<IReadOnlyList<MeetingCount>> MostFrequentAsync(int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select a.id as authority_id, a.name, a.side, b.id as other_id, b.name as other_name, b.side as other_side, c.meetings
              from meeting_count c
              join authority a on a.id = c.authority_id
              join authority b on b.id = c.other_id
             order by c.meetings desc, c.authority_id, c.other_id
             limit @limit
            """;
        return await CountsAsync(sql, new { limit }, cancellationToken);
    }

    private async Task<IReadOnlyList<MeetingCount>> CountsAsync(string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<MeetingCountRow>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))).Select(row => row.ToCount())];
    }

    private static async Task<IReadOnlyList<MeetingListing>> ReadAsync(SqliteConnection connection, string sql, object values, CancellationToken cancellationToken)
    {
        const string peopleSql = """
            select m.record_key, m.authority_id, a.name, coalesce(m.side, a.side) as side
              from meeting_person m
              join authority a on a.id = m.authority_id
             where m.record_key in (select value from json_each(@keys))
             order by m.record_key, a.sort_name, a.id
            """;
        var rows = (await connection.QueryAsync<MeetingRow>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))).AsList();
        var keys = System.Text.Json.JsonSerializer.Serialize(rows.Select(row => row.RecordKey));
        var people = (await connection.QueryAsync<MeetingPersonRow>(new CommandDefinition(peopleSql, new { keys }, cancellationToken: cancellationToken))).ToLookup(row => row.RecordKey);
        return [.. rows.Select(row => row.ToListing(people[row.RecordKey]))];
    }
}
