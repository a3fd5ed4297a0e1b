using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Finds the labels that a field's value names.</summary>
internal static class LabelReader
{
    /// <summary>Labels of the field with a name that holds every word of <paramref name="value"/>.</summary>
    public static IReadOnlyList<long> Find(SqliteConnection connection, SearchField field, string value)
    {
        const string sql = """
            select distinct l.id
              from search_name n
              join search_label l on l.id = n.label
             where search_name match @match
               and l.field = @field
            """;
        return [.. connection.Query<long>(sql, new { match = Fts5Text.AllOf(value), field = (int)field })];
    }
}
