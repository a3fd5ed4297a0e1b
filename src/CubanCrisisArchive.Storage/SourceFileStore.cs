using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>The files that the archive was built from, whatever records they gave.</summary>
public sealed class SourceFileStore(ArchiveDatabase database)
{
    /// <summary>Every file, the refused ones too, in order of path.</summary>
    public async Task<IReadOnlyList<SourceFileListing>> ListAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select f.path, f.sha256, f.content is null as is_refused,
                   (select count(*) from record r where r.source_file_key = f.source_file_key) as records
              from source_file f
             order by f.path
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<SourceFileRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToListing())];
    }

    /// <summary>The whole of a file that was read, with all its parts; null where it was refused or is unknown.</summary>
    public async Task<StoredSource?> FindAsync(string path, CancellationToken cancellationToken)
    {
        const string sql = """
            select f.path, f.sha256, f.content
              from source_file f
             where f.path = @path
               and f.content is not null;

            select p.source_file_key, p.position, p.start, p.length, p.parts
              from source_file f
              join source_parts p on p.source_file_key = f.source_file_key
             where f.path = @path
             order by p.position;
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        await using var results = await connection.QueryMultipleAsync(
            new CommandDefinition(sql, new { path }, reading, cancellationToken: cancellationToken));
        var file = await results.ReadSingleOrDefaultAsync<ContentRow>();
        return file is null
            ? null
            : new StoredSource(
                new SourceText(file.Path, file.Content),
                new TextSpan(0, file.Content.Length),
                [.. (await results.ReadAsync<SourcePartsRow>()).SelectMany(row => row.ToParts())],
                new SourceFile(file.Path, file.Sha256));
    }

    private sealed record ContentRow(string Path, string Sha256, string Content);
}
