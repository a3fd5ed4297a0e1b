using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>The statements of a batch. Each is compiled once, for it comes again with every record.</summary>
internal sealed class RowStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, IDisposable> compiled = new(StringComparer.Ordinal);

    /// <summary>Runs a statement for a row and gives the key of the row that was added last.</summary>
    public long Run<TRow>(string sql, TRow row)
        where TRow : class
    {
        if (!compiled.TryGetValue(sql, out var statement))
        {
            statement = new RowStatement<TRow>(connection, sql);
            compiled.Add(sql, statement);
        }

        return ((RowStatement<TRow>)statement).Run(row);
    }

    /// <summary>Runs a statement for each of the rows.</summary>
    public void RunAll<TRow>(string sql, IEnumerable<TRow> rows)
        where TRow : class
    {
        foreach (var row in rows)
        {
            Run(sql, row);
        }
    }

    public void Dispose()
    {
        foreach (var statement in compiled.Values)
        {
            statement.Dispose();
        }
    }
}
