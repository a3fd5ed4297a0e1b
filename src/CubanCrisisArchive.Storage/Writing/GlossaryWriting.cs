using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Storage.Rows;
using Dapper;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>Puts the glossary into a new archive.</summary>
public static class GlossaryWriting
{
    /// <param name="terms">In the order of their file; whom and what they name must be in the archive already.</param>
    public static Task AddAsync(ArchiveBatch batch, IReadOnlyList<GlossaryTerm> terms, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into glossary_term (id, position, name, stands_for, meaning, forms, authority_id)
            values (@Id, @Position, @Name, @StandsFor, @Meaning, @Forms, @AuthorityId)
            """;
        return batch.Connection.ExecuteAsync(new CommandDefinition(sql, terms.Select(GlossaryTermRow.From), batch.Transaction, cancellationToken: cancellationToken));
    }
}
