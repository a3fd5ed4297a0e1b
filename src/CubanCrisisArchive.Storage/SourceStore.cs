using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Storage.Rows;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>The sources as supplied, the words of foreign matter withheld: they are not in the archive's file.</summary>
public sealed class SourceStore(ArchiveDatabase database)
{
    /// <summary>Room for some volumes: 64 MB.</summary>
    private const int MostCharactersKept = 32 * 1024 * 1024;

    private readonly KeptSources kept = new(MostCharactersKept);

    /// <summary>The source of a record, or null where the archive has no such record.</summary>
    public async Task<StoredSource?> FindAsync(RecordId id, CancellationToken cancellationToken)
    {
        // A record's share is shown with whatever of the file lies within it, such as a volume's page numbers.
        const string sql = """
            select p.source_file_key, p.position, p.start, p.length, p.parts
              from source_parts p
             where p.source_file_key = @SourceFileKey
               and p.start < @SourceStart + @SourceLength
               and p.start + p.length > @SourceStart
             order by p.position
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        if (await FileOfAsync(connection, reading, id, cancellationToken) is not { } file)
        {
            return null;
        }

        var rows = await connection.QueryAsync<SourcePartsRow>(new CommandDefinition(sql, file, reading, cancellationToken: cancellationToken));
        var span = new TextSpan((int)file.SourceStart, (int)file.SourceLength);
        return new StoredSource(
            await TextOfAsync(connection, reading, file, cancellationToken),
            span,
            [.. rows.SelectMany(row => row.ToParts()).Where(part => part.Span.Overlaps(span))],
            new SourceFile(file.Path, file.Sha256));
    }

    /// <summary>The whole file that a record is of, so that its spans and line numbers hold; null where the archive has no such record.</summary>
    public async Task<SourceText?> FindTextAsync(RecordId id, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        return await FileOfAsync(connection, reading, id, cancellationToken) is { } file ? await TextOfAsync(connection, reading, file, cancellationToken) : null;
    }

    private static Task<FileRow?> FileOfAsync(SqliteConnection connection, SqliteTransaction reading, RecordId id, CancellationToken cancellationToken)
    {
        const string sql = """
            select f.source_file_key, f.path, f.sha256, r.source_start, r.source_length, (select value from archive_fact where name = 'revision') as revision
              from record r
              join source_file f on f.source_file_key = r.source_file_key
             where r.id = @id
            """;
        return connection.QuerySingleOrDefaultAsync<FileRow?>(new CommandDefinition(sql, new { id }, reading, cancellationToken: cancellationToken));
    }

    private async Task<SourceText> TextOfAsync(SqliteConnection connection, SqliteTransaction reading, FileRow file, CancellationToken cancellationToken)
    {
        const string sql = "select f.content from source_file f where f.source_file_key = @SourceFileKey";
        if (kept.Find(file.Revision, file.SourceFileKey) is { } text)
        {
            return text;
        }

        text = new SourceText(file.Path, await connection.QuerySingleAsync<string>(new CommandDefinition(sql, file, reading, cancellationToken: cancellationToken)));
        kept.Add(file.Revision, file.SourceFileKey, text);
        return text;
    }

    private sealed record FileRow(long SourceFileKey, string Path, string Sha256, long SourceStart, long SourceLength, string Revision);
}
