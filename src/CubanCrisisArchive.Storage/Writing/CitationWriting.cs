using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>The second pass over the citations of all records, in a batch: what is held, and which document each citation means.</summary>
public sealed class CitationWriting(ArchiveBatch batch)
{
    /// <summary>So many citations are in memory at once.</summary>
    private const int PageSize = 5000;

    /// <summary>Adds the list of cited documents to a new archive.</summary>
    public Task AddDocumentsAsync(IReadOnlyList<CitedDocument> documents, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into cited_document (id, position, kind, name, author_id, recipient_id, date_earliest, date_latest, number, what,
                                        published, names, parts, records, is_by_name_only, inferred)
            values (@Id, @Position, @Kind, @Name, @AuthorId, @RecipientId, @DateEarliest, @DateLatest, @Number, @What,
                    @Published, @Names, @Parts, @Records, @IsByNameOnly, @Inferred)
            """;
        return ExecuteAsync(sql, documents.Select(CitedDocumentRow.From), cancellationToken);
    }

    /// <summary>Whether nothing has changed since all citations were resolved.</summary>
    public async Task<bool> AreResolvedAsync(CancellationToken cancellationToken) =>
        await batch.Connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "select exists (select 1 from citations_resolved)", transaction: batch.Transaction, cancellationToken: cancellationToken));

    /// <summary>Every record that can be cited by its author, kind and day.</summary>
    public async Task<IReadOnlyList<HeldDocument>> HeldAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select r.id as record_id, r.kind, r.date_earliest, r.date_certainty, p.authority_id, p.roles
              from record r
              join participant p on p.record_key = r.record_key
             where r.date_precision = 'Day'
               and p.authority_id is not null
             order by r.record_key, p.position
            """;
        var held = new List<HeldDocument>();
        var parties = new List<HeldPartyRow>();
        await foreach (var row in batch.Connection.QueryUnbufferedAsync<HeldPartyRow>(sql, transaction: batch.Transaction).WithCancellation(cancellationToken))
        {
            if (parties.Count > 0 && parties[0].RecordId != row.RecordId)
            {
                Add();
            }

            parties.Add(row);
        }

        Add();
        return held;

        void Add()
        {
            if (parties.Count > 0 && parties[0].ToHeld(parties) is { } document)
            {
                held.Add(document);
            }

            parties.Clear();
        }
    }

    /// <summary>Which of these records the archive holds.</summary>
    public async Task<IReadOnlySet<RecordId>> ExistingAsync(IEnumerable<RecordId> records, CancellationToken cancellationToken)
    {
        const string sql = "select r.id from record r where r.id in (select value from json_each(@ids))";
        var ids = CompactJson.Strings(records.Select(record => record.Value));
        var found = await batch.Connection.QueryAsync<RecordId>(new CommandDefinition(sql, new { ids }, batch.Transaction, cancellationToken: cancellationToken));
        return found.ToHashSet();
    }

    /// <summary>Puts down anew which records hold which cited document.</summary>
    public async Task SetRecordsAsync(IEnumerable<(AuthorityId Document, RecordId Record)> pairs, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into cited_document_record (cited_document_id, record_key)
            select @document, r.record_key
              from record r
             where r.id = @record
            """;
        await ExecuteAsync("delete from cited_document_record", null, cancellationToken);
        await ExecuteAsync(sql, pairs.Select(pair => new { document = pair.Document, record = pair.Record }), cancellationToken);
    }

    /// <summary>Resolves every citation of the archive, page by page, and writes those that now mean another document than before.</summary>
    /// <returns>The records of which a citation now means another document than before.</returns>
    public async Task<IReadOnlyList<RecordId>> ResolveAsync(Func<TextCitation, RecordId, CrossReference> resolve, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.id as record_id, t.record_key, t.position, t.paragraph_id, t.start, t.length, t.as_printed, t.spans, t.kind, t.author_id,
                   t.recipient_id, t.day, t.number, t.named_id, t.is_several, t.outcome, t.cited_document_id, t.cited_record_id,
                   t.candidates, t.reason
              from text_citation t
              join record r on r.record_key = t.record_key
             where (t.record_key, t.position) > (@key, @position)
             order by t.record_key, t.position
             limit @PageSize
            """;
        const string update = """
            update text_citation
               set outcome = @Outcome, cited_document_id = @CitedDocumentId, cited_record_id = @CitedRecordId,
                   candidates = @Candidates, reason = @Reason
             where record_key = @RecordKey
               and position = @Position
            """;
        long key = 0;
        long position = -1;
        var changed = new List<RecordId>();
        while (true)
        {
            var page = (await batch.Connection.QueryAsync<ResolvingCitationRow>(
                new CommandDefinition(sql, new { key, position, PageSize }, batch.Transaction, cancellationToken: cancellationToken))).AsList();
            if (page.Count == 0)
            {
                break;
            }

            foreach (var row in page.Where(row => row.Set(resolve(row.ToCitation(), row.RecordId))))
            {
                await ExecuteAsync(update, row, cancellationToken);
                if (changed.Count == 0 || changed[^1] != row.RecordId)
                {
                    changed.Add(row.RecordId);
                }
            }

            (key, position) = (page[^1].RecordKey, page[^1].Position);
        }

        await ExecuteAsync("insert or ignore into citations_resolved (only_row) values (1)", null, cancellationToken);
        return changed;
    }

    /// <summary>The cited documents that a record's words were found to mean, once each.</summary>
    public async Task<IReadOnlyList<AuthorityId>> CitedByAsync(RecordId record, CancellationToken cancellationToken)
    {
        const string sql = """
            select distinct t.cited_document_id
              from text_citation t
              join record r on r.record_key = t.record_key
             where r.id = @record
               and t.cited_document_id is not null
            """;
        return [.. await batch.Connection.QueryAsync<AuthorityId>(new CommandDefinition(sql, new { record }, batch.Transaction, cancellationToken: cancellationToken))];
    }

    private Task<int> ExecuteAsync(string sql, object? rows, CancellationToken cancellationToken) =>
        batch.Connection.ExecuteAsync(new CommandDefinition(sql, rows, batch.Transaction, cancellationToken: cancellationToken));
}
