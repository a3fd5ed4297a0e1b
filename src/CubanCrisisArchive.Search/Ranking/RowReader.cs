using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Reads rows through SQLite's own calls: for those that come by the hundred thousand.</summary>
internal sealed class RowReader(SqliteConnection connection)
{
    private readonly sqlite3 handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");

    public int Number(string sql)
    {
        var number = 0;
        Each(sql, row => number = row.Int(0));
        return number;
    }

    public void Each(string sql, Action<Row> read)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out var statement), handle);
        using (statement)
        {
            int status;
            while ((status = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                read(new Row(statement));
            }

            SqliteException.ThrowExceptionForRC(status, handle);
        }
    }

    /// <summary>The row that the statement stands on.</summary>
    internal readonly struct Row(sqlite3_stmt statement)
    {
        public int Int(int column) => raw.sqlite3_column_int(statement, column);

        public int? IntOrNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : Int(column);

        /// <summary>Holds until the next row.</summary>
        public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

        public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();
    }
}
