using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Keeps the labels and their names, each once.</summary>
internal static class LabelWriter
{
    /// <summary>The label's number; it is made where it is new, and learns the names that are.</summary>
    public static async Task<long> IdOfAsync(SqliteTransaction transaction, Label label, CancellationToken cancellationToken)
    {
        const string find = "select id from search_label where field = @field and key = @key";
        const string create = "insert into search_label (field, key, name) values (@field, @key, @name) returning id";
        const string addName = "insert into search_name (name, label) values (@name, @id)";
        var statements = Statements.Of(transaction);
        var field = (int)label.Field;
        var id = (long)(await statements.With(find, ("@field", field), ("@key", label.Key)).ExecuteScalarAsync(cancellationToken)
            ?? await statements.With(create, ("@field", field), ("@key", label.Key), ("@name", label.Name)).ExecuteScalarAsync(cancellationToken))!;
        foreach (var name in label.Names.Where(WordBreaker.HasWord).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!await IsKnownAsync(statements, id, name, cancellationToken))
            {
                await statements.With(addName, ("@name", name), ("@id", id)).ExecuteNonQueryAsync(cancellationToken);
            }
        }

        return id;
    }

    /// <summary>Gives a label the name that its authority record prefers.</summary>
    public static Task RenameAsync(SqliteConnection connection, SqliteTransaction transaction, long id, string name, CancellationToken cancellationToken)
    {
        const string sql = "update search_label set name = @name where id = @id";
        return connection.ExecuteAsync(new CommandDefinition(sql, new { id, name }, transaction, cancellationToken: cancellationToken));
    }

    private static async Task<bool> IsKnownAsync(Statements statements, long id, string name, CancellationToken cancellationToken)
    {
        const string sql = "select name from search_name where search_name match @match and label = @id";
        await using var names = await statements
            .With(sql, ("@match", Fts5.Fts5Text.Phrase(name)), ("@id", id))
            .ExecuteReaderAsync(cancellationToken);
        while (await names.ReadAsync(cancellationToken))
        {
            if (name.Equals(names.GetString(0), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
