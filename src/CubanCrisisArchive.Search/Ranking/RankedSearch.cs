using CubanCrisisArchive.Search.Fts5;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>A plan carried out on lists and arrays in memory. The same answer as <see cref="PlainSearch"/>, sooner.</summary>
internal sealed class RankedSearch(SqliteConnection connection, IndexMemory memory, Func<bool> isOver)
{
    /// <summary>Where a list is so many times longer than what is sought in it, each row is looked up instead of the list being read.</summary>
    private const int LookUpFrom = 16;

    /// <summary>Every passage that matches, by row, with its score. Null where time was up.</summary>
    public MatchedRows? Run(SearchPlan plan)
    {
        var scoring = new List<PassageList>();
        foreach (var words in plan.Words)
        {
            if (memory.Lists.Of(connection, words, isOver) is not { } lists)
            {
                return null;
            }

            scoring.AddRange(lists);
        }

        if (plan.Filter is AllPredicate all)
        {
            // One word in all its spellings, or any of several words, and nothing else: adding up tells who is among them.
            if (all.Parts is [WordsPredicate] || (all.Parts is [AnyPredicate any] && any.Parts.All(part => part is WordsPredicate)))
            {
                return scoring is [var only] ? new MatchedRows(only.Rows, only.Shares) : Union(scoring);
            }

            // All of several words, each in one spelling, and nothing else.
            if (all.Parts.Count > 1 && all.Parts.Count == scoring.Count && plan.Words.Count == scoring.Count && all.Parts.All(part => part is WordsPredicate))
            {
                return Intersection(scoring);
            }
        }

        return new RowSetBuilder(connection, memory.Arrays, memory.Lists, isOver).Of(plan.Filter) is { } set ? Score(set, scoring) : null;
    }

    private MatchedRows Union(List<PassageList> scoring)
    {
        var sheet = TakeSheet();
        var set = new RowSet(memory.Arrays.Rows);
        foreach (var list in scoring)
        {
            var (listed, shares) = (list.Rows, list.Shares);
            for (var i = 0; i < listed.Length; i++)
            {
                sheet[listed[i]] += shares[i];
                set.Add(listed[i]);
            }
        }

        return Gather(set.ToArray(), sheet);
    }

    /// <summary>From the shortest list on, so that the longest are only looked into.</summary>
    private static MatchedRows Intersection(List<PassageList> scoring)
    {
        PassageList[] lists = [.. scoring.OrderBy(list => list.Rows.Length)];
        var (rows, scores) = (lists[0].Rows.ToArray(), lists[0].Shares.ToArray());
        var count = rows.Length;
        foreach (var list in lists.Skip(1))
        {
            var (kept, at) = (0, 0);
            for (var i = 0; i < count && at < list.Rows.Length; i++)
            {
                at = Seek(list.Rows, at, rows[i]);
                if (at < list.Rows.Length && list.Rows[at] == rows[i])
                {
                    rows[kept] = rows[i];
                    scores[kept++] = scores[i] + list.Shares[at];
                }
            }

            count = kept;
        }

        return new MatchedRows(rows[..count], scores[..count]);
    }

    /// <summary>The first place from <paramref name="from"/> on whose row is not below the one sought: in steps that double, then halved.</summary>
    private static int Seek(int[] rows, int from, int row)
    {
        var step = 1;
        var (low, high) = (from, from);
        while (high < rows.Length && rows[high] < row)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle] < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private MatchedRows Score(RowSet set, List<PassageList> scoring)
    {
        var rows = set.ToArray();
        var sheet = TakeSheet();
        foreach (var list in scoring)
        {
            if ((long)rows.Length * LookUpFrom < list.Rows.Length)
            {
                LookUp(list, rows, sheet);
            }
            else
            {
                Add(list, set, sheet);
            }
        }

        return Gather(rows, sheet);
    }

    private float[] TakeSheet() => memory.Sheets.TryTake(out var spare) ? spare : new float[memory.Arrays.Rows];

    /// <summary>Takes the scores off the sheet and leaves it clean.</summary>
    private MatchedRows Gather(int[] rows, float[] sheet)
    {
        var scores = new float[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            scores[i] = sheet[rows[i]];
            sheet[rows[i]] = 0;
        }

        memory.Sheets.Add(sheet);
        return new MatchedRows(rows, scores);
    }

    private static void Add(PassageList list, RowSet set, float[] sheet)
    {
        var (listed, shares) = (list.Rows, list.Shares);
        for (var i = 0; i < listed.Length; i++)
        {
            if (set.Has(listed[i]))
            {
                sheet[listed[i]] += shares[i];
            }
        }
    }

    private static void LookUp(PassageList list, int[] rows, float[] sheet)
    {
        var from = 0;
        foreach (var row in rows)
        {
            var at = Array.BinarySearch(list.Rows, from, list.Rows.Length - from, row);
            if (at >= 0)
            {
                sheet[row] += list.Shares[at];
            }

            from = at >= 0 ? at : ~at;
        }
    }
}
