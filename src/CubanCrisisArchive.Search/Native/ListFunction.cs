using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// Reads lists of matching rows out of FTS5. <c>archive_lists(search_text)</c>, called on any one row of an OR of phrases,
/// walks each phrase's whole list within that call, which costs far less than SQLite's machinery a row.
/// <c>archive_rows(search_text)</c> in a condition is called for each row of any other match and is never true, so that
/// SQLite neither sorts nor returns one.
/// </summary>
/// <remarks>
/// No exception passes through SQLite's frames: what goes wrong is kept, the walk stopped with an error code, and
/// <see cref="ListSlot.Run"/> throws it again.
/// </remarks>
internal static unsafe class ListFunction
{
    public static ListSlot Register(Fts5Api* api)
    {
        var slot = new ListSlot();
        fixed (byte* lists = "archive_lists\0"u8, rows = "archive_rows\0"u8)
        {
            // One handle each: SQLite frees them one by one when the connection is closed.
            if (api->CreateFunction(api, lists, Handle(slot), &Lists, &Free) != raw.SQLITE_OK
                || api->CreateFunction(api, rows, Handle(slot), &Rows, &Free) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException("SQLite would not take the archive's functions.");
            }
        }

        return slot;
    }

    private static void* Handle(ListSlot slot) => (void*)GCHandle.ToIntPtr(GCHandle.Alloc(slot));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Free(void* handle) => GCHandle.FromIntPtr((nint)handle).Free();

    private static ListSlot SlotOf(void* handle) => (ListSlot)GCHandle.FromIntPtr((nint)handle).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Lists(Fts5Row* row, void* match, nint context, int count, nint* arguments)
    {
        var handle = row->UserData(match);
        var slot = SlotOf(handle);
        try
        {
            var phrases = row->PhraseCount(match);
            for (var phrase = 0; phrase < phrases; phrase++)
            {
                slot.Begin(phrase);
                var status = row->QueryPhrase(match, phrase, handle, &Append);
                if (status != raw.SQLITE_OK)
                {
                    SqliteExports.ResultErrorCode(context, status);
                    return;
                }
            }

            SqliteExports.ResultInt(context, 1);
        }
        catch (Exception e)
        {
            slot.Failure = e;
            SqliteExports.ResultErrorCode(context, raw.SQLITE_ERROR);
        }
    }

    /// <summary>Called for each row of one phrase's list.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Append(Fts5Row* row, void* match, void* handle)
    {
        var slot = SlotOf(handle);
        try
        {
            return slot.Add(row->RowId(match), Occurrences(row, match, 0)) ? raw.SQLITE_OK : raw.SQLITE_INTERRUPT;
        }
        catch (Exception e)
        {
            slot.Failure = e;
            return raw.SQLITE_ERROR;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Rows(Fts5Row* row, void* match, nint context, int count, nint* arguments)
    {
        var slot = SlotOf(row->UserData(match));
        try
        {
            var phrases = row->PhraseCount(match);
            var goesOn = true;
            for (var phrase = 0; phrase < phrases && goesOn; phrase++)
            {
                var occurrences = Occurrences(row, match, phrase);
                if (occurrences > 0)
                {
                    slot.Begin(phrase);
                    goesOn = slot.Add(row->RowId(match), occurrences);
                }
            }

            if (goesOn)
            {
                SqliteExports.ResultInt(context, 0);
            }
            else
            {
                SqliteExports.ResultErrorCode(context, raw.SQLITE_INTERRUPT);
            }
        }
        catch (Exception e)
        {
            slot.Failure = e;
            SqliteExports.ResultErrorCode(context, raw.SQLITE_ERROR);
        }
    }

    /// <summary>Occurrences of a phrase in the row; places are walked, no merged list of all phrases is made.</summary>
    private static int Occurrences(Fts5Row* row, void* match, int phrase)
    {
        Fts5PhraseIterator iterator;
        int column;
        int place;
        var occurrences = 0;
        if (row->PhraseFirst(match, phrase, &iterator, &column, &place) != raw.SQLITE_OK)
        {
            return 0;
        }

        while (column >= 0)
        {
            occurrences++;
            row->PhraseNext(match, &iterator, &column, &place);
        }

        return occurrences;
    }
}
