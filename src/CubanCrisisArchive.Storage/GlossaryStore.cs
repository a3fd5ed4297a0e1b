using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage;

/// <summary>The terms that are explained.</summary>
public sealed class GlossaryStore(ArchiveDatabase database)
{
    /// <summary>All of them, by name as a reader looks them up.</summary>
    public async Task<Glossary> ReadAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select t.id, t.position, t.name, t.stands_for, t.meaning, t.forms, t.authority_id
              from glossary_term t
             order by t.name collate nocase, t.position
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return new Glossary([.. (await connection.QueryAsync<GlossaryTermRow>(new CommandDefinition(sql, cancellationToken: cancellationToken))).Select(row => row.ToTerm())]);
    }
}
