using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>In how many more, or fewer, records each word stands than before the transaction; written down once at its end.</summary>
internal sealed class WordCounts
{
    private static readonly ConditionalWeakTable<SqliteTransaction, WordCounts> OfTransactions = [];

    private readonly Dictionary<string, int> changes = new(StringComparer.Ordinal);

    public static WordCounts Of(SqliteTransaction transaction) => OfTransactions.GetOrCreateValue(transaction);

    public void Add(IEnumerable<string> distinctWords, int change)
    {
        foreach (var word in distinctWords)
        {
            changes[word] = changes.GetValueOrDefault(word) + change;
        }
    }

    public async Task WriteAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            insert into search_word (word, records) values (@word, @change)
            on conflict (word) do update set records = records + @change
            """;
        var word = command.Parameters.Add("@word", SqliteType.Text);
        var change = command.Parameters.Add("@change", SqliteType.Integer);

        // In the order of the table: each page of it is touched once.
        foreach (var entry in changes.Where(entry => entry.Value != 0).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            word.Value = entry.Key;
            change.Value = entry.Value;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        changes.Clear();
        const string forget = "delete from search_word where records <= 0";
        await connection.ExecuteAsync(new CommandDefinition(forget, transaction: transaction, cancellationToken: cancellationToken));
    }
}
