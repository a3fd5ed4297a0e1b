using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Finds the labels that a field's value names.</summary>
internal static class LabelReader
{
    /// <summary>Labels of the field with a name that holds every word asked for, or that is just those words; of a key, the one that has it.</summary>
    public static IReadOnlyList<long> Find(SqliteConnection connection, FieldNode field)
    {
        const string byKey = "select id from search_label where field = @field and key = @key";
        if (field.IsKey)
        {
            return [.. connection.Query<long>(byKey, new { field = (int)field.Field, key = field.Value.ToLowerInvariant() })];
        }

        const string sql = """
            select l.id, n.name
              from search_name n
              join search_label l on l.id = n.label
             where search_name match @match
               and l.field = @field
            """;
        var found = connection.Query<(long Id, string Name)>(sql, new { match = Fts5Text.AllOf(field.Value), field = (int)field.Field });
        return
        [
            .. found.Where(label => !field.IsExact || TermReader.Tidy(label.Name).Equals(field.Value, StringComparison.OrdinalIgnoreCase))
                .Select(label => label.Id)
                .Distinct(),
        ];
    }
}
