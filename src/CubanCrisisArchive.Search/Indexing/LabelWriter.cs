using System.Runtime.CompilerServices;
using CubanCrisisArchive.Search.Querying;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Keeps the labels and their names, each once. What a transaction has met of them is remembered as long as it lasts.</summary>
internal static class LabelWriter
{
    private static readonly ConditionalWeakTable<SqliteTransaction, Dictionary<(SearchField Field, string Key), MetLabel>> MetInTransactions = [];

    /// <summary>The label's number; it is made where it is new, and learns the names that are.</summary>
    public static long IdOf(SqliteTransaction transaction, Label label)
    {
        const string addName = "insert into search_name (name, label) values (@name, @id)";
        var known = MetInTransactions.GetOrCreateValue(transaction);
        if (!known.TryGetValue((label.Field, label.Key), out var met))
        {
            met = Meet(transaction, label);
            known.Add((label.Field, label.Key), met);
        }

        var statements = Statements.Of(transaction);
        foreach (var name in label.Names.Where(met.Names.Add).Where(WordBreaker.HasWord))
        {
            if (met.IsNew || !IsKnown(statements, met.Id, name))
            {
                statements.Run(addName, ("@name", name), ("@id", met.Id));
            }
        }

        return met.Id;
    }

    /// <summary>Gives a label the name that its authority record prefers.</summary>
    public static void Rename(SqliteTransaction transaction, long id, string name)
    {
        const string sql = "update search_label set name = @name where id = @id";
        Statements.Of(transaction).Run(sql, ("@id", id), ("@name", name));
    }

    private static MetLabel Meet(SqliteTransaction transaction, Label label)
    {
        const string find = "select id from search_label where field = @field and key = @key";
        const string create = "insert into search_label (field, key, name) values (@field, @key, @name)";
        var statements = Statements.Of(transaction);
        var field = (int)label.Field;
        var found = statements.Number(find, ("@field", field), ("@key", label.Key));
        return new MetLabel(
            found ?? statements.Add(create, ("@field", field), ("@key", label.Key), ("@name", label.Name)),
            IsNew: found is null);
    }

    private static bool IsKnown(Statements statements, long id, string name)
    {
        const string sql = "select name from search_name where search_name match @match and label = @id";
        return statements.Texts(sql, ("@match", Fts5.Fts5Text.Phrase(name)), ("@id", id)).Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A label that a transaction has written or asked for.</summary>
    /// <param name="IsNew">Whether the transaction made it: then all its names are in <see cref="Names"/>.</param>
    private sealed record MetLabel(long Id, bool IsNew)
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
