using System.Runtime.CompilerServices;
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

    public void Write(SqliteTransaction transaction)
    {
        const string add = """
            insert into search_word (word, records) values (@word, @change)
            on conflict (word) do update set records = records + @change
            """;
        const string forget = "delete from search_word where records <= 0";
        var statements = Statements.Of(transaction);

        // In the order of the table: each page of it is touched once.
        foreach (var (word, change) in changes.Where(entry => entry.Value != 0).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            statements.Run(add, ("@word", word), ("@change", change));
        }

        if (changes.Values.Any(change => change < 0))
        {
            statements.Run(forget);
        }

        changes.Clear();
    }
}
