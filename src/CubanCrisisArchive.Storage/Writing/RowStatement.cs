using System.Reflection;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.TypeHandlers;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>
/// A statement that is compiled once and run for row after row in the connection's open transaction; each of its parameters is the row's
/// property of that name. It speaks to SQLite itself, for a record has hundreds of rows, and a command looks up each parameter's name each time.
/// </summary>
internal sealed class RowStatement<TRow> : IDisposable
    where TRow : class
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly Action<TRow>[] columns;
    private readonly TextBinding text;

    public RowStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
        text = new TextBinding(statement);
        columns = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(Column)];
    }

    /// <summary>Runs the statement for a row.</summary>
    /// <returns>The key of the row that was added last to a table that has one.</returns>
    public long Run(TRow row)
    {
        foreach (var column in columns)
        {
            column(row);
        }

        var stepped = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (stepped != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(stepped, database);
        }

        return raw.sqlite3_last_insert_rowid(database);
    }

    public void Dispose() => statement.Dispose();

    private Action<TRow> Column(int index)
    {
        var name = raw.sqlite3_bind_parameter_name(statement, index).utf8_to_string()[1..];
        var property = typeof(TRow).GetProperty(name) ?? throw new MissingMemberException(typeof(TRow).Name, name);
        return property.PropertyType switch
        {
            var type when type == typeof(string) => Text<string?>(value => value),
            var type when type == typeof(AuthorityId) => Text<AuthorityId>(id => id.Value),
            var type when type == typeof(AuthorityId?) => Text<AuthorityId?>(id => id?.Value),
            var type when type == typeof(RecordId) => Text<RecordId>(id => id.Value),
            var type when type == typeof(RecordId?) => Text<RecordId?>(id => id?.Value),
            var type when type == typeof(DateOnly?) => Text<DateOnly?>(day => day is { } told ? DayHandler.ToText(told) : null),
            var type when type == typeof(TimeOnly?) => Text<TimeOnly?>(hour => hour is { } told ? HourHandler.ToText(told) : null),
            var type when type == typeof(int) => Number(Value<int>(), value => value),
            var type when type == typeof(int?) => Number(Value<int?>(), value => value),
            var type when type == typeof(long) => Number(Value<long>(), value => value),
            var type when type == typeof(long?) => Number(Value<long?>(), value => value),
            var type => throw new NotSupportedException($"No column holds a {type.Name}."),
        };

        Func<TRow, T> Value<T>() => property.GetMethod!.CreateDelegate<Func<TRow, T>>();

        Action<TRow> Text<T>(Func<T, string?> write)
        {
            var value = Value<T>();
            return row => text.Bind(index, write(value(row)));
        }

        Action<TRow> Number<T>(Func<TRow, T> value, Func<T, long?> write) => row =>
        {
            if (write(value(row)) is { } number)
            {
                raw.sqlite3_bind_int64(statement, index, number);
            }
            else
            {
                raw.sqlite3_bind_null(statement, index);
            }
        };
    }
}
