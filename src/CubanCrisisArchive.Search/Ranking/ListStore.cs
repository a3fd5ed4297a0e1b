using System.Collections.Concurrent;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Native;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// The lists of phrases met before, of one state of the index: reading one out of FTS5 costs some ten times what using it
/// does. Safe for many callers; what two read at once is kept once.
/// </summary>
internal sealed class ListStore(IndexArrays index, RankingWeights weights)
{
    /// <summary>Kept at most: the lists of some thousand usual words of an archive of 50,000 documents.</summary>
    private const long MostBytes = 96L << 20;

    /// <summary>Phrases read in one statement; FTS5 holds a cursor for each.</summary>
    private const int PhrasesAStatement = 64;

    private readonly ConcurrentDictionary<string, PassageList> lists = new(StringComparer.Ordinal);
    private long bytes;
    private long clock;

    /// <summary>Bytes held now.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>The lists of words: one a phrase, or one of all ways to stand near each other. Null where time was up.</summary>
    public IReadOnlyList<PassageList>? Of(SqliteConnection connection, WordsPredicate words, Func<bool> isOver) => words switch
    {
        PhrasesPredicate phrases => Phrases(connection, phrases.Phrases, isOver),
        NearPredicate near => Near(connection, near, isOver) is { } list ? [list] : null,
        _ => throw new ArgumentOutOfRangeException(nameof(words), words, null),
    };

    /// <summary>Lets go of all lists: for measuring what reading them costs.</summary>
    public void Clear()
    {
        lists.Clear();
        Interlocked.Exchange(ref bytes, 0);
    }

    private PassageList[]? Phrases(SqliteConnection connection, IReadOnlyList<IndexPhrase> phrases, Func<bool> isOver)
    {
        var keys = phrases.Select(phrase => phrase.ToString()).ToArray();
        var found = new PassageList?[keys.Length];
        var missing = new List<(int Of, IndexPhrase Alternative)>();
        for (var i = 0; i < keys.Length; i++)
        {
            found[i] = Known(keys[i]);
            if (found[i] is null)
            {
                missing.AddRange(phrases[i].Alternatives.Select(alternative => (i, alternative)));
            }
        }

        var read = new List<(int Of, ListBuilder List)>();
        foreach (var chunk in missing.Chunk(PhrasesAStatement))
        {
            const string sql = "select archive_lists(search_text) from search_text where search_text match @match limit 1";
            if (Read(connection, sql, new { match = string.Join(" OR ", chunk.Select(one => one.Alternative)) }, chunk.Length, isOver) is not { } builders)
            {
                return null;
            }

            read.AddRange(chunk.Zip(builders, (one, list) => (one.Of, list)));
        }

        foreach (var ways in read.GroupBy(one => one.Of, one => one.List))
        {
            found[ways.Key] = Keep(keys[ways.Key], PassageList.Of(index, ways.Aggregate(ListBuilder.Union), weights));
        }

        return found!;
    }

    private PassageList? Near(SqliteConnection connection, NearPredicate near, Func<bool> isOver)
    {
        const string anyOrder = "select count(*) from search_text where search_text match @match and archive_rows(search_text)";
        const string inOrder = """
            select count(*) from search_text
             where search_text match @match
               and case when archive_in_order(search_text, @size, @distance) then archive_rows(search_text) else 0 end
            """;
        var key = near.IsOrdered ? $"ordered {near.Match}" : near.Match;
        if (Known(key) is { } known)
        {
            return known;
        }

        var phrases = near.Ways.SelectMany(way => way).ToList();
        if (Phrases(connection, phrases, isOver) is not { } whole
            || Read(connection, near.IsOrdered ? inOrder : anyOrder, new { match = near.Match, size = near.Size, distance = near.Distance }, phrases.Count, isOver) is not { } builders)
        {
            return null;
        }

        return Keep(key, PassageList.OfNear(index, builders, [.. whole.Select(list => list.Weight)]));
    }

    private ListBuilder[]? Read(SqliteConnection connection, string sql, object parameters, int count, Func<bool> isOver)
    {
        var builders = new ListBuilder[count];
        for (var i = 0; i < count; i++)
        {
            builders[i] = new ListBuilder(index.Rows);
        }

        return Fts5Extensions.Register(connection).Run(builders, isOver, () => connection.ExecuteScalar<long?>(sql, parameters)) ? builders : null;
    }

    private PassageList? Known(string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            return null;
        }

        list.LastUsed = Interlocked.Increment(ref clock);
        return list;
    }

    private PassageList Keep(string key, PassageList list)
    {
        list.LastUsed = Interlocked.Increment(ref clock);
        if (lists.TryAdd(key, list) && Interlocked.Add(ref bytes, list.Bytes) > MostBytes)
        {
            Forget();
        }

        return list;
    }

    /// <summary>Drops what was longest unused until half the room is free. Who uses a dropped list keeps it as long as it needs.</summary>
    private void Forget()
    {
        foreach (var (key, list) in lists.OrderBy(entry => entry.Value.LastUsed).ToList())
        {
            if (Bytes <= MostBytes / 2)
            {
                return;
            }

            if (lists.TryRemove(key, out _))
            {
                Interlocked.Add(ref bytes, -list.Bytes);
            }
        }
    }
}
