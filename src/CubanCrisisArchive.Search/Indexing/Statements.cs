using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// What a transaction runs for every record and passage: each statement is compiled once and only its values change. They are given to
/// SQLite itself, for a command looks up each parameter's name each time.
/// </summary>
internal sealed class Statements
{
    private static readonly ConditionalWeakTable<SqliteTransaction, Statements> OfTransactions = [];

    private readonly sqlite3 database;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private byte[] buffer = new byte[1024];

    private Statements(SqliteTransaction transaction) => database = transaction.Connection!.Handle!;

    /// <summary>Those of a transaction. One that is broken off leaves them to its connection, which lets go of them when it is closed.</summary>
    public static Statements Of(SqliteTransaction transaction) => OfTransactions.GetValue(transaction, key => new Statements(key));

    /// <summary>Runs a statement that gives nothing.</summary>
    /// <param name="values">Texts, whole numbers and nulls: the same names in the same order each time.</param>
    public void Run(string sql, params ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        var statement = With(sql, values);
        try
        {
            Step(statement);
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Runs a statement that adds a row, and gives the row's number.</summary>
    /// <remarks>
    /// A statement that ends in <c>returning</c> would do the same, but counts as one of several steps: before each of these FTS5 puts down in
    /// a piece of its own whatever words it holds.
    /// </remarks>
    /// <param name="values">Texts, whole numbers and nulls: the same names in the same order each time.</param>
    public long Add(string sql, params ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        Run(sql, values);
        return raw.sqlite3_last_insert_rowid(database);
    }

    /// <summary>Runs a statement and gives the whole number in its first row, or null where there is none.</summary>
    /// <param name="values">Texts, whole numbers and nulls: the same names in the same order each time.</param>
    public long? Number(string sql, params ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        var statement = With(sql, values);
        try
        {
            return Step(statement) ? raw.sqlite3_column_int64(statement, 0) : null;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Runs a statement and gives the texts in its first column.</summary>
    /// <param name="values">Texts, whole numbers and nulls: the same names in the same order each time.</param>
    public IReadOnlyList<string> Texts(string sql, params ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        var statement = With(sql, values);
        try
        {
            var texts = new List<string>();
            while (Step(statement))
            {
                texts.Add(raw.sqlite3_column_text(statement, 0).utf8_to_string());
            }

            return texts;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <summary>Lets go of all of them; a later use compiles anew.</summary>
    public void Release()
    {
        foreach (var statement in statements.Values)
        {
            statement.Compiled.Dispose();
        }

        statements.Clear();
    }

    private sqlite3_stmt With(string sql, ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = Compile(sql, values);
            statements.Add(sql, statement);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Bind(statement.Compiled, statement.Places[i], values[i].Value);
        }

        return statement.Compiled;
    }

    private Statement Compile(string sql, ReadOnlySpan<(string Name, StatementValue Value)> values)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out var compiled), database);
        var places = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            places[i] = raw.sqlite3_bind_parameter_index(compiled, values[i].Name);
        }

        return new Statement(compiled, places);
    }

    private void Bind(sqlite3_stmt statement, int place, StatementValue value)
    {
        SqliteException.ThrowExceptionForRC(
            value switch
            {
                { Number: { } number } => raw.sqlite3_bind_int64(statement, place, number),
                { Utf8: { } word } => raw.sqlite3_bind_text(statement, place, word),
                { Text: null } => raw.sqlite3_bind_null(statement, place),
                { Text: { Length: 0 } } => raw.sqlite3_bind_text(statement, place, string.Empty),
                { Text: { } text } => raw.sqlite3_bind_text(statement, place, Utf8(text)),
            },
            database);
    }

    private ReadOnlySpan<byte> Utf8(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > buffer.Length)
        {
            buffer = new byte[Math.Max(most, buffer.Length * 2)];
        }

        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
    }

    /// <summary>Whether there is a row to be read.</summary>
    private bool Step(sqlite3_stmt statement)
    {
        var stepped = raw.sqlite3_step(statement);
        if (stepped is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(stepped, database);
        }

        return stepped == raw.SQLITE_ROW;
    }

    /// <summary>A statement and where each of its values goes.</summary>
    private sealed record Statement(sqlite3_stmt Compiled, int[] Places);
}
