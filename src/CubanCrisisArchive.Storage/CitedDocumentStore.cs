using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>Documents that the archive's documents cite, held here or not, and the passages that cite them.</summary>
public sealed class CitedDocumentStore(ArchiveDatabase database)
{
    private const string DocumentColumns = """
        d.id, d.position, d.kind, d.name, d.author_id, d.recipient_id, d.date_earliest, d.date_latest, d.number, d.what, d.published,
        d.names, d.parts, d.records, d.is_by_name_only, d.inferred
        """;

    private const string PassageColumns = """
        r.id as record_id, r.title, r.date_as_printed, r.date_earliest, r.date_latest, r.date_precision, r.date_certainty,
        p.number as paragraph_number, p.text as paragraph_text, t.record_key, t.position, t.paragraph_id, t.start, t.length, t.as_printed,
        t.spans, t.kind, t.author_id, t.recipient_id, t.day, t.number, t.named_id, t.is_several, t.outcome, t.cited_document_id,
        t.cited_record_id, t.candidates, t.reason
        """;

    /// <summary>All of them, in the order of time.</summary>
    public async Task<IReadOnlyList<CitedDocumentListing>> ListAsync(CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {DocumentColumns}
              from cited_document d
             order by coalesce(d.date_earliest, '~'), d.position;

            select h.cited_document_id, r.id as record_id
              from cited_document_record h
              join record r on r.record_key = h.record_key
             order by r.in_time;

            select t.cited_document_id as id, count(*) as passages
              from text_citation t
             where t.cited_document_id is not null
             group by t.cited_document_id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, cancellationToken: cancellationToken));
        var rows = (await results.ReadAsync<CitedDocumentRow>()).AsList();
        var records = (await results.ReadAsync<CitedHoldingRow>()).ToLookup(row => row.CitedDocumentId, row => row.RecordId);
        var passages = (await results.ReadAsync<CitedCountRow>()).ToDictionary(row => row.Id, row => (int)row.Passages);
        return [.. rows.Select(row => new CitedDocumentListing(row.ToDocument(), [.. records[row.Id]], passages.GetValueOrDefault(row.Id)))];
    }

    /// <summary>The cited document of that id with the records that hold it, or null.</summary>
    public async Task<CitedDocumentListing?> FindAsync(AuthorityId id, CancellationToken cancellationToken) =>
        (await FindManyAsync([id], cancellationToken)).GetValueOrDefault(id);

    /// <summary>Those of the cited documents asked for that there are, by id.</summary>
    public async Task<IReadOnlyDictionary<AuthorityId, CitedDocumentListing>> FindManyAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {DocumentColumns}
              from cited_document d
             where d.id in (select value from json_each(@keys));

            select h.cited_document_id, r.id as record_id
              from cited_document_record h
              join record r on r.record_key = h.record_key
             where h.cited_document_id in (select value from json_each(@keys))
             order by r.in_time;

            select t.cited_document_id as id, count(*) as passages
              from text_citation t
             where t.cited_document_id in (select value from json_each(@keys))
             group by t.cited_document_id
            """;
        if (ids.Count == 0)
        {
            return new Dictionary<AuthorityId, CitedDocumentListing>();
        }

        var keys = CompactJson.Strings(ids.Select(id => id.Value));
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, new { keys }, cancellationToken: cancellationToken));
        var rows = (await results.ReadAsync<CitedDocumentRow>()).AsList();
        var records = (await results.ReadAsync<CitedHoldingRow>()).ToLookup(row => row.CitedDocumentId, row => row.RecordId);
        var passages = (await results.ReadAsync<CitedCountRow>()).ToDictionary(row => row.Id, row => (int)row.Passages);
        return rows.ToDictionary(row => row.Id, row => new CitedDocumentListing(row.ToDocument(), [.. records[row.Id]], passages.GetValueOrDefault(row.Id)));
    }

    /// <summary>The passages that cite a document, in the order of time.</summary>
    public Task<IReadOnlyList<CitationListing>> PassagesOfAsync(AuthorityId document, int offset, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {PassageColumns}
              from text_citation t
              join record r on r.record_key = t.record_key
              join paragraph p on p.record_key = t.record_key and p.id = t.paragraph_id
             where t.cited_document_id = @document
             order by r.in_time, t.position
             limit @limit offset @offset
            """;
        return PassagesAsync(sql, new { document, offset, limit }, cancellationToken);
    }

    /// <summary>The passages that cite a record which is in no list of cited documents, in the order of time.</summary>
    public Task<IReadOnlyList<CitationListing>> PassagesOfAsync(RecordId record, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {PassageColumns}
              from text_citation t
              join record r on r.record_key = t.record_key
              join paragraph p on p.record_key = t.record_key and p.id = t.paragraph_id
             where t.cited_record_id = @record
             order by r.in_time, t.position
             limit @limit
            """;
        return PassagesAsync(sql, new { record, limit }, cancellationToken);
    }

    /// <summary>The passages of which it could not be told what they cite.</summary>
    public Task<IReadOnlyList<CitationListing>> OpenAsync(ReferenceOutcome outcome, int offset, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            select {PassageColumns}
              from text_citation t
              join record r on r.record_key = t.record_key
              join paragraph p on p.record_key = t.record_key and p.id = t.paragraph_id
             where t.outcome = @outcome
               and t.outcome <> 'Resolved'
             order by t.record_key, t.position
             limit @limit offset @offset
            """;
        return PassagesAsync(sql, new { outcome = outcome.ToString(), offset, limit }, cancellationToken);
    }

    /// <summary>How many citations have each outcome.</summary>
    public async Task<IReadOnlyDictionary<ReferenceOutcome, int>> CountAsync(CancellationToken cancellationToken)
    {
        const string sql = "select t.outcome, count(*) as number from text_citation t group by t.outcome";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Outcome, long Number)>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => Enum.Parse<ReferenceOutcome>(row.Outcome), row => (int)row.Number);
    }

    private async Task<IReadOnlyList<CitationListing>> PassagesAsync(string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CitationPassageRow>(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToListing())];
    }
}
