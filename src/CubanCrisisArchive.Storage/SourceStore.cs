using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>The sources as supplied, the words of foreign matter withheld: they are not in the archive's file.</summary>
public sealed class SourceStore(ArchiveDatabase database)
{
    /// <summary>The source of a record, or null where the archive has no such record.</summary>
    public async Task<StoredSource?> FindAsync(RecordId id, CancellationToken cancellationToken)
    {
        // A record's share is shown with whatever of the file lies within it, such as a volume's page numbers.
        const string sql = """
            select f.path, f.sha256, f.content, r.source_start, r.source_length
              from record r
              join source_file f on f.source_file_key = r.source_file_key
             where r.id = @id;

            select p.source_file_key, p.position, p.start, p.length, p.kind, p.name, p.record_key, o.id as record_id, p.paragraph_id
              from record r
              join source_part p
                on p.source_file_key = r.source_file_key
               and p.start < r.source_start + r.source_length
               and p.start + p.length > r.source_start
              left join record o on o.record_key = p.record_key
             where r.id = @id
             order by p.position;
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(sql, new { id }, reading, cancellationToken: cancellationToken));
        var file = await results.ReadSingleOrDefaultAsync<FileRow>();
        if (file is null)
        {
            return null;
        }

        return new StoredSource(
            new SourceText(file.Path, file.Content),
            new TextSpan((int)file.SourceStart, (int)file.SourceLength),
            [.. (await results.ReadAsync<SourcePartRow>()).Select(row => row.ToPart())],
            new SourceFile(file.Path, file.Sha256));
    }

    private sealed record FileRow(string Path, string Sha256, string Content, long SourceStart, long SourceLength);
}
