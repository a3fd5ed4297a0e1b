using System.Text.Json;
using CubanCrisisArchive.Storage.Rows;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>Lines of lists, read in two queries however many they are.</summary>
internal static class RecordListings
{
    /// <summary>The listings of those records, in the order of time.</summary>
    public static async Task<IReadOnlyList<RecordListing>> OfAsync(
        SqliteConnection connection, IEnumerable<long> recordKeys, CancellationToken cancellationToken, SqliteTransaction? reading = null)
    {
        const string sql = """
            select r.record_key, r.id, r.title, r.title_source, r.kind, r.collection_id, r.summary, r.date_as_printed,
                   r.date_earliest, r.date_latest, r.date_precision, r.date_certainty, r.time_as_printed, r.time_from, r.time_to,
                   r.time_zone, r.time_is_doubtful
              from record r
             where r.record_key in (select value from json_each(@keys))
             order by r.in_time;

            select p.record_key, p.name, a.name as authority_name, p.authority_id, p.side, a.side as usual_side
              from participant p
              left join authority a on a.id = p.authority_id
             where p.record_key in (select value from json_each(@keys))
             order by p.record_key, p.position;
            """;
        var command = new CommandDefinition(sql, new { keys = JsonSerializer.Serialize(recordKeys) }, reading, cancellationToken: cancellationToken);
        await using var results = await connection.QueryMultipleAsync(command);
        var rows = (await results.ReadAsync<ListingRow>()).AsList();
        var participants = (await results.ReadAsync<ParticipantListingRow>()).ToLookup(row => row.RecordKey);
        return [.. rows.Select(row => row.ToListing(participants[row.RecordKey]))];
    }
}
