using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Rows;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>Changes to the archive in one transaction: readers see all of them or none, and so does a restart.</summary>
public sealed class ArchiveBatch : IAsyncDisposable
{
    private const string Mark = "file";

    private readonly TimeProvider clock;
    private readonly WriteTransaction open;
    private readonly RowStatements statements;
    private bool isMarked;

    /// <summary>What the batch changes of the corpus.</summary>
    private CorpusHash change;

    private CorpusHash changeAtMark;

    internal ArchiveBatch(SqliteConnection connection, TimeProvider clock)
    {
        Connection = connection;
        this.clock = clock;
        statements = new RowStatements(connection);
        open = new WriteTransaction(connection);
    }

    public SqliteConnection Connection { get; }

    /// <summary>The open transaction, for the index to write in.</summary>
    public SqliteTransaction Transaction => open.Open;

    /// <summary>Sets a mark to which <see cref="ReturnToMark"/> goes back; a later mark takes its place.</summary>
    public void SetMark()
    {
        // Savepoints of one name are nested: one that is not released goes on copying every page changed, in memory.
        if (isMarked)
        {
            Transaction.Release(Mark);
        }

        Transaction.Save(Mark);
        isMarked = true;
        changeAtMark = change;
    }

    /// <summary>Undoes what was done since the mark was set.</summary>
    public void ReturnToMark()
    {
        Transaction.Rollback(Mark);
        change = changeAtMark;
    }

    public async Task PutCollectionAsync(Collection collection, CancellationToken cancellationToken)
    {
        const string digestSql = """
            insert into collection_digest (collection_id, digest)
            values (@Id, @digest)
                on conflict (collection_id) do update set digest = excluded.digest
            """;
        const string sql = """
            insert into collection (id, name, introduction, rights, rights_uri, rights_label)
            values (@Id, @Name, @Introduction, @Rights, @Uri, @Label)
                on conflict (id) do update
               set name = excluded.name, introduction = excluded.introduction, rights = excluded.rights,
                   rights_uri = excluded.rights_uri, rights_label = excluded.rights_label
            """;
        await ExecuteAsync(
            sql,
            new { collection.Id, collection.Name, collection.Introduction, collection.Rights, collection.RightsStatement?.Uri, collection.RightsStatement?.Label },
            cancellationToken);
        await ExecuteAsync(digestSql, new { collection.Id, digest = Digests.Of(collection) }, cancellationToken);
    }

    /// <summary>Removes a collection that no file belongs to any more.</summary>
    public Task RemoveCollectionAsync(string id, CancellationToken cancellationToken) =>
        ExecuteAsync("delete from collection where id = @id", new { id }, cancellationToken);

    public async Task AddAuthorityAsync(AuthorityRecord authority, CancellationToken cancellationToken)
    {
        const string authoritySql = """
            insert into authority (id, kind, name, sort_name, dates, side, role, inferred, since)
            values (@Id, @Kind, @Name, @SortName, @Dates, @Side, @Role, @Inferred, @Since)
            """;
        const string variantSql = """
            insert into authority_variant (authority_id, position, text, is_misreading, in_records, held_from, held_to)
            values (@AuthorityId, @Position, @Text, @IsMisreading, @InRecords, @HeldFrom, @HeldTo)
            """;
        const string officeSql = """
            insert into authority_office (authority_id, position, title, held_from, held_to, variants, short_forms)
            values (@AuthorityId, @Position, @Title, @HeldFrom, @HeldTo, @Variants, @ShortForms)
            """;
        await ExecuteAsync(authoritySql, AuthorityRow.From(authority), cancellationToken);
        await ExecuteAsync(variantSql, authority.Variants.Select((each, i) => AuthorityVariantRow.From(each, authority.Id, i)), cancellationToken);
        await ExecuteAsync(officeSql, authority.Offices.Select((each, i) => AuthorityOfficeRow.From(each, authority.Id, i)), cancellationToken);
    }

    /// <summary>Notes what a person should know of the authority files.</summary>
    public void AddAuthorityDiagnostics(IReadOnlyList<Diagnostic> diagnostics) => AddDiagnostics(null, diagnostics);

    /// <summary>The ids of the records that a file gave, for those who must forget them too.</summary>
    public async Task<IReadOnlyList<RecordId>> RecordsOfAsync(string path, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.id
              from record r
              join source_file f on f.source_file_key = r.source_file_key
             where f.path = @path
             order by r.record_key
            """;
        return [.. await Connection.QueryAsync<RecordId>(new CommandDefinition(sql, new { path }, Transaction, cancellationToken: cancellationToken))];
    }

    /// <summary>Whether a record of that id is held.</summary>
    public async Task<bool> HoldsAsync(RecordId id, CancellationToken cancellationToken) =>
        await Connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "select exists (select 1 from record r where r.id = @id)", new { id }, Transaction, cancellationToken: cancellationToken));

    /// <summary>Removes a file with its records and everything they hold.</summary>
    public void RemoveFile(string path)
    {
        const string held = "select f.sha256, f.notes_sha256 from source_file f where f.path = @path";
        foreach (var (sha256, notesSha256) in Connection.Query<(string, string?)>(held, new { path }, Transaction))
        {
            change = change.Toggle(path, sha256, notesSha256);
            statements.Run("delete from source_file where path = @path", new { path });
        }
    }

    /// <summary>Adds a file that was read, with its records.</summary>
    /// <param name="content">Its text as supplied; the words of foreign matter are left out here.</param>
    public void AddFile(SourceFileEntry entry, string content, ReadFile file)
    {
        const string partsSql = """
            insert into source_parts (source_file_key, position, start, length, parts)
            values (@SourceFileKey, @Position, @Start, @Length, @Parts)
            """;
        var key = AddSource(entry, ForeignMatter.Blank(content, file), file.Diagnostics);
        foreach (var record in file.Records)
        {
            RecordWriting.Add(statements, record, key, entry, content);
        }

        statements.RunAll(partsSql, SourcePartsRow.From(file.Parts, key));
    }

    /// <summary>Notes a file that was refused, so that it is not tried again until it changes.</summary>
    public void AddRefusedFile(SourceFileEntry entry, IReadOnlyList<Diagnostic> diagnostics) => AddSource(entry, null, diagnostics);

    /// <summary>Makes the batch's changes hold.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        var facts = await FactTable.ReadAsync(Connection, Transaction, cancellationToken);
        var now = facts with
        {
            CorpusVersion = CorpusHash.Parse(facts.CorpusVersion).And(change).ToString(),
            Revision = Guid.NewGuid().ToString("N"),
            ChangedAt = clock.GetUtcNow(),
        };
        await now.WriteAsync(Connection, Transaction, cancellationToken);
        await open.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        statements.Dispose();
        await open.DisposeAsync();
    }

    private long AddSource(SourceFileEntry entry, string? content, IReadOnlyList<Diagnostic> diagnostics)
    {
        const string fileSql = """
            insert into source_file (path, collection_id, stem, sha256, notes_sha256, size, content)
            values (@Path, @Collection, @Stem, @Sha256, @NotesSha256, @Size, @content)
            """;
        var fileKey = statements.Run(fileSql, new { entry.Path, entry.Collection, entry.Stem, entry.Sha256, entry.NotesSha256, entry.Size, content });
        AddDiagnostics(fileKey, diagnostics);
        change = change.Toggle(entry.Path, entry.Sha256, entry.NotesSha256);
        return fileKey;
    }

    private void AddDiagnostics(long? fileKey, IReadOnlyList<Diagnostic> diagnostics)
    {
        const string sql = """
            insert into diagnostic (source_file_key, position, code, severity, path, line, line_column, message)
            values (@fileKey, @position, @Code, @severity, @Path, @Line, @Column, @Message)
            """;
        var rows = diagnostics.Select((each, position) => new
        {
            fileKey,
            position,
            each.Code,
            severity = each.Severity.ToString(),
            each.Path,
            each.Line,
            each.Column,
            each.Message,
        });
        statements.RunAll(sql, rows);
    }

    private Task<int> ExecuteAsync(string sql, object rows, CancellationToken cancellationToken) =>
        Connection.ExecuteAsync(new CommandDefinition(sql, rows, Transaction, cancellationToken: cancellationToken));
}
