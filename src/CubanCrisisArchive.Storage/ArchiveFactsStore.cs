using CubanCrisisArchive.Storage.Writing;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>What the archive is made of and how much it holds.</summary>
public sealed class ArchiveFactsStore(ArchiveDatabase database)
{
    public async Task<ArchiveFacts> ReadAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select (select count(*) from record) as records,
                   (select count(*) from paragraph) as paragraphs,
                   (select count(*) from mention) as mentions,
                   (select count(*) from collection) as collections,
                   (select count(*) from authority) as authorities,
                   (select count(*) from source_file) as source_files,
                   (select count(*) from source_file where content is null) as refused_files
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var reading = connection.BeginTransaction(deferred: true);
        var counts = await connection.QuerySingleAsync<CountsRow>(
            new CommandDefinition(sql, transaction: reading, cancellationToken: cancellationToken));
        var facts = await FactTable.ReadAsync(connection, reading, cancellationToken);
        return new ArchiveFacts(
            facts.CorpusVersion,
            facts.Revision,
            facts.ChangedAt,
            facts.Makeup,
            counts.Records,
            counts.Paragraphs,
            counts.Mentions,
            counts.Collections,
            counts.Authorities,
            counts.SourceFiles,
            counts.RefusedFiles);
    }

    private sealed record CountsRow(
        long Records, long Paragraphs, long Mentions, long Collections, long Authorities, long SourceFiles, long RefusedFiles);
}
