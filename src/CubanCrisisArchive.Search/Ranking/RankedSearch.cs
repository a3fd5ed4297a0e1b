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

        // One word and nothing else: its list is the answer as it stands.
        if (plan.Filter is AllPredicate { Parts: [WordsPredicate] } && scoring is [var only])
        {
            return new MatchedRows(only.Rows, only.Shares);
        }

        return new RowSetBuilder(connection, memory.Arrays, memory.Lists, isOver).Of(plan.Filter) is { } set ? Score(set, scoring) : null;
    }

    private MatchedRows Score(RowSet set, List<PassageList> scoring)
    {
        var rows = set.ToArray();
        var scores = new float[rows.Length];
        var sheet = memory.Sheets.TryTake(out var spare) ? spare : new float[memory.Arrays.Rows];
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
