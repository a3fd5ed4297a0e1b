using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CubanCrisisArchive.Search.Native;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// In how many more, or fewer, records each word stands than before the transaction; written down once at its end. The words are those that
/// the index's own tokenizer gives while a record is put in or taken out, so that no text is gone through twice.
/// </summary>
internal sealed class WordCounts : IWordListener
{
    /// <summary>Bytes of a word that is counted: longer runs of letters are no words.</summary>
    private const int LongestWord = 250;

    private static readonly ConditionalWeakTable<SqliteTransaction, WordCounts> OfTransactions = [];

    private readonly Dictionary<byte[], Count> counts = new(Utf8Words.Comparer);
    private readonly Dictionary<byte[], Count>.AlternateLookup<ReadOnlySpan<byte>> byWord;
    private int record;
    private int change;

    public WordCounts() => byWord = counts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Words heard of the record so far.</summary>
    public int Heard { get; private set; }

    public static WordCounts Of(SqliteTransaction transaction) => OfTransactions.GetOrCreateValue(transaction);

    /// <summary>Hears the words of one record: all that <paramref name="write"/> puts into the index or takes out of it.</summary>
    /// <param name="by">1 where the record is put in, -1 where it is taken out.</param>
    public void HearRecord(int by, Action write)
    {
        record++;
        change = by;
        Heard = 0;
        ArchiveTokenizer.Tell(this);
        try
        {
            write();
        }
        finally
        {
            ArchiveTokenizer.Tell(null);
        }
    }

    public void HearWord(ReadOnlySpan<byte> word)
    {
        Heard++;
        if (word.Length > LongestWord)
        {
            return;
        }

        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
        if (count.Record != record)
        {
            count.Record = record;
            count.Change += change;
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
        foreach (var (word, count) in counts.Where(entry => entry.Value.Change != 0).OrderBy(entry => entry.Key, Utf8Words.Comparer))
        {
            statements.Run(add, ("@word", word), ("@change", count.Change));
        }

        if (counts.Values.Any(count => count.Change < 0))
        {
            statements.Run(forget);
        }

        counts.Clear();
    }

    /// <summary>A word's count: <see cref="Record"/> is the last record that counted, so that it counts once.</summary>
    private struct Count
    {
        public int Record;
        public int Change;
    }
}
