using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>What a transaction runs for every record and passage: each statement is compiled once and only its values change.</summary>
internal sealed class Statements
{
    private static readonly ConditionalWeakTable<SqliteTransaction, Statements> OfTransactions = [];

    private readonly SqliteTransaction transaction;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private Statements(SqliteTransaction transaction) => this.transaction = transaction;

    /// <summary>Those of a transaction. One that is broken off leaves them to its connection, which lets go of them when it is closed.</summary>
    public static Statements Of(SqliteTransaction transaction) => OfTransactions.GetValue(transaction, key => new Statements(key));

    /// <summary>The statement, ready to be run with these values.</summary>
    /// <param name="values">The same names in the same order each time.</param>
    public SqliteCommand With(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = new SqliteCommand(sql, transaction.Connection, transaction);
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Lets go of all of them; a later use compiles anew.</summary>
    public async Task ReleaseAsync()
    {
        foreach (var command in commands.Values)
        {
            await command.DisposeAsync();
        }

        commands.Clear();
    }
}
