using CubanCrisisArchive.Storage.TypeHandlers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>The named facts an archive file keeps about itself.</summary>
internal sealed record FactTable(ArchiveMakeup Makeup, string CorpusVersion, string Revision, DateTimeOffset ChangedAt)
{
    private const string Schema = "schema";
    private const string Reader = "reader";
    private const string Index = "index";
    private const string Authorities = "authorities";
    private const string Corpus = "corpus";
    private const string RevisionName = "revision";
    private const string Changed = "changed-at";

    /// <summary>The facts as they now stand.</summary>
    /// <exception cref="KeyNotFoundException">The file is no archive, or was left before it became one.</exception>
    public static async Task<FactTable> ReadAsync(SqliteConnection connection, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        const string sql = "select name, value from archive_fact";
        var command = new CommandDefinition(sql, transaction: transaction, cancellationToken: cancellationToken);
        var facts = (await connection.QueryAsync<(string Name, string Value)>(command)).ToDictionary(StringComparer.Ordinal);
        return new FactTable(
            new ArchiveMakeup(facts[Schema], facts[Reader], facts[Index], facts[Authorities]),
            facts[Corpus],
            facts[RevisionName],
            InstantHandler.FromText(facts[Changed]));
    }

    public async Task WriteAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into archive_fact (name, value)
            values (@Name, @Value)
                on conflict (name) do update set value = excluded.value
            """;
        var rows = new[]
        {
            new { Name = Schema, Value = Makeup.Schema },
            new { Name = Reader, Value = Makeup.Reader },
            new { Name = Index, Value = Makeup.Index },
            new { Name = Authorities, Value = Makeup.Authorities },
            new { Name = Corpus, Value = CorpusVersion },
            new { Name = RevisionName, Value = Revision },
            new { Name = Changed, Value = InstantHandler.ToText(ChangedAt) },
        };
        await connection.ExecuteAsync(new CommandDefinition(sql, rows, transaction, cancellationToken: cancellationToken));
    }
}
