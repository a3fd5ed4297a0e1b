using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>A connection's place for the lists that are being read from it. One statement at a time.</summary>
internal sealed class ListSlot
{
    /// <summary>Rows between two looks at the clock.</summary>
    private const int RowsPerLook = 1024;

    private ListBuilder[] lists = [];
    private Func<bool> isOver = () => false;
    private int current;
    private int seen;

    /// <summary>What went wrong within SQLite's frames.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Runs <paramref name="statement"/>, which fills <paramref name="into"/>, a list a phrase; throws what went wrong inside.</summary>
    /// <returns>False where time was up.</returns>
    public bool Run(ListBuilder[] into, Func<bool> over, Action statement)
    {
        (lists, isOver, current, Failure) = (into, over, 0, null);
        try
        {
            statement();
            return true;
        }
        catch (SqliteException) when (Failure is not null)
        {
            throw new InvalidOperationException("Reading a list failed.", Failure);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            return false;
        }
        finally
        {
            (lists, isOver) = ([], () => false);
        }
    }

    /// <summary>What follows is of that phrase.</summary>
    public void Begin(int phrase) => current = phrase;

    /// <summary>False where time is up.</summary>
    public bool Add(long row, int occurrences)
    {
        if ((uint)current < (uint)lists.Length)
        {
            lists[current].Add(row, occurrences);
        }

        return ++seen % RowsPerLook != 0 || !isOver();
    }
}
