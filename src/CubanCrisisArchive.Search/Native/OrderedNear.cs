using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// A function inside FTS5 that tells whether the phrases of a match stand in the order of the query:
/// <c>archive_in_order(search_text, phrases, distance)</c>. The match is an OR of groups of that many phrases.
/// </summary>
internal static unsafe class OrderedNear
{
    public const string Name = "archive_in_order";

    public static void Register(Fts5Api* api)
    {
        fixed (byte* name = "archive_in_order\0"u8)
        {
            var status = api->CreateFunction(api, name, null, &InOrder, null);
            if (status != raw.SQLITE_OK)
            {
                throw new InvalidOperationException($"SQLite would not take the archive's function of order (status {status}).");
            }
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void InOrder(Fts5Row* row, void* match, nint context, int count, nint* arguments)
    {
        if (count != 2)
        {
            SqliteExports.ResultErrorCode(context, raw.SQLITE_ERROR);
            return;
        }

        var size = SqliteExports.ValueInt(arguments[0]);
        var distance = SqliteExports.ValueInt(arguments[1]);
        var phrases = row->PhraseCount(match);
        var found = false;
        for (var first = 0; !found && size > 0 && first + size <= phrases; first += size)
        {
            found = GroupInOrder(row, match, first, size, distance);
        }

        SqliteExports.ResultInt(context, found ? 1 : 0);
    }

    /// <summary>
    /// From each place of the first phrase, the nearest following place of each next one: as NEAR has it, at most
    /// <paramref name="distance"/> words lie between the first phrase's end and the last's beginning.
    /// </summary>
    private static bool GroupInOrder(Fts5Row* row, void* match, int first, int size, int distance)
    {
        Fts5PhraseIterator iterator;
        int column;
        int place;
        row->PhraseFirst(match, first, &iterator, &column, &place);
        while (column >= 0)
        {
            var between = -row->PhraseSize(match, first);
            var at = place;
            var phrase = first + 1;
            for (; phrase < first + size; phrase++)
            {
                var next = Next(row, match, phrase, at + row->PhraseSize(match, phrase - 1));
                if (next < 0)
                {
                    break;
                }

                between += next - at - (phrase > first + 1 ? row->PhraseSize(match, phrase - 1) : 0);
                at = next;
            }

            if (phrase == first + size && between <= distance)
            {
                return true;
            }

            row->PhraseNext(match, &iterator, &column, &place);
        }

        return false;
    }

    /// <summary>The first place of a phrase at or after <paramref name="from"/>, or -1.</summary>
    private static int Next(Fts5Row* row, void* match, int phrase, int from)
    {
        Fts5PhraseIterator iterator;
        int column;
        int place;
        row->PhraseFirst(match, phrase, &iterator, &column, &place);
        while (column >= 0 && place < from)
        {
            row->PhraseNext(match, &iterator, &column, &place);
        }

        return column < 0 ? -1 : place;
    }
}
