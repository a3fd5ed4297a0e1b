using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Keeps the labels and their names, each once.</summary>
internal static class LabelWriter
{
    /// <summary>The label's number; it is made where it is new, and learns the names that are.</summary>
    public static async Task<long> IdOfAsync(SqliteConnection connection, SqliteTransaction transaction, Label label, CancellationToken cancellationToken)
    {
        const string find = "select id from search_label where field = @field and key = @key";
        const string create = "insert into search_label (field, key, name) values (@field, @key, @name) returning id";
        const string names = "select name from search_name where search_name match @match and label = @id";
        const string addName = "insert into search_name (name, label) values (@name, @id)";
        var values = new { field = (int)label.Field, key = label.Key, name = label.Name };
        var id = await connection.ExecuteScalarAsync<long?>(new CommandDefinition(find, values, transaction, cancellationToken: cancellationToken))
            ?? await connection.ExecuteScalarAsync<long>(new CommandDefinition(create, values, transaction, cancellationToken: cancellationToken));
        foreach (var name in label.Names.Where(WordBreaker.HasWord).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var match = Fts5.Fts5Text.Phrase(name);
            var known = await connection.QueryAsync<string>(new CommandDefinition(names, new { match, id }, transaction, cancellationToken: cancellationToken));
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                await connection.ExecuteAsync(new CommandDefinition(addName, new { name, id }, transaction, cancellationToken: cancellationToken));
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
}
