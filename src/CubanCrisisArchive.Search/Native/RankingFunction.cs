using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CubanCrisisArchive.Search.Ranking;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// Ranking inside FTS5. <c>archive_rank(search_text)</c> in a condition is called for each match, hands it to the
/// connection's <see cref="RankingPass"/> and is never true, so that SQLite neither sorts nor returns a row.
/// <c>archive_rank_all(search_text)</c> does the same for every match of an OR of phrases in one call: FTS5 walks each
/// phrase's list by itself, which costs less than SQLite's machinery a row.
/// </summary>
/// <remarks>
/// No exception passes through SQLite's frames: what goes wrong is kept, the walk stopped with an error code, and
/// <see cref="Slot.Run"/> throws it again.
/// </remarks>
internal static unsafe class RankingFunction
{
    public static Slot Register(Fts5Api* api)
    {
        var slot = new Slot();
        fixed (byte* rank = "archive_rank\0"u8, rankAll = "archive_rank_all\0"u8)
        {
            // One handle each: SQLite frees them one by one when the connection is closed.
            if (api->CreateFunction(api, rank, Handle(slot), &Rank, &Free) != raw.SQLITE_OK
                || api->CreateFunction(api, rankAll, Handle(slot), &RankAll, &Free) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException("SQLite would not take the archive's ranking.");
            }
        }

        return slot;
    }

    private static void* Handle(Slot slot) => (void*)GCHandle.ToIntPtr(GCHandle.Alloc(slot));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Free(void* handle) => GCHandle.FromIntPtr((nint)handle).Free();

    private static Slot SlotOf(Fts5Row* row, void* match) => (Slot)GCHandle.FromIntPtr((nint)row->UserData(match)).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Rank(Fts5Row* row, void* match, nint context, int count, nint* arguments)
    {
        var slot = SlotOf(row, match);
        try
        {
            if (!slot.ScoreRow(row, match))
            {
                SqliteExports.ResultErrorCode(context, raw.SQLITE_INTERRUPT);
                return;
            }

            SqliteExports.ResultInt(context, 0);
        }
        catch (Exception e)
        {
            slot.Failure = e;
            SqliteExports.ResultErrorCode(context, raw.SQLITE_ERROR);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void RankAll(Fts5Row* row, void* match, nint context, int count, nint* arguments)
    {
        var slot = SlotOf(row, match);
        try
        {
            if (!slot.ScoreLists(row, match))
            {
                SqliteExports.ResultErrorCode(context, raw.SQLITE_INTERRUPT);
                return;
            }

            SqliteExports.ResultInt(context, 1);
        }
        catch (Exception e)
        {
            slot.Failure = e;
            SqliteExports.ResultErrorCode(context, raw.SQLITE_ERROR);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Count(Fts5Row* row, void* match, void* total)
    {
        ++*(long*)total;
        return raw.SQLITE_OK;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int AddShare(Fts5Row* row, void* match, void* handle)
    {
        var slot = (Slot)GCHandle.FromIntPtr((nint)handle).Target!;
        try
        {
            return slot.ScoreInList(row, match) ? raw.SQLITE_OK : raw.SQLITE_INTERRUPT;
        }
        catch (Exception e)
        {
            slot.Failure = e;
            return raw.SQLITE_ERROR;
        }
    }

    /// <summary>Occurrences of a phrase in the row; places are walked, no merged list of all phrases is made.</summary>
    private static int Occurrences(Fts5Row* row, void* match, int phrase)
    {
        Fts5PhraseIterator iterator;
        int column;
        int place;
        var occurrences = 0;
        row->PhraseFirst(match, phrase, &iterator, &column, &place);
        while (column >= 0)
        {
            occurrences++;
            row->PhraseNext(match, &iterator, &column, &place);
        }

        return occurrences;
    }

    /// <summary>A connection's place for the pass that is under way.</summary>
    internal sealed class Slot
    {
        private RankingPass? pass;
        private double[]? weights;
        private ScoreSheet? sheet;
        private double weight;

        /// <summary>A clean sheet from the query before: as long as the index, it is not made anew each time.</summary>
        private ScoreSheet? spare;

        public Exception? Failure { get; set; }

        /// <summary>Runs <paramref name="statement"/> with that pass; throws what went wrong inside. One at a time a connection.</summary>
        /// <param name="known">The phrases' weights from an earlier run of the same match, or null.</param>
        /// <param name="rows">One more than the highest row number.</param>
        /// <returns>The phrases' weights; null where time was up.</returns>
        public double[]? Run(RankingPass running, double[]? known, int rows, Action statement)
        {
            var kept = spare?.Rows >= rows ? spare : new ScoreSheet(rows);
            spare = null;
            (pass, weights, sheet, Failure) = (running, known, kept, null);
            try
            {
                statement();
                spare = kept;
                return weights;
            }
            catch (SqliteException) when (Failure is not null)
            {
                throw new InvalidOperationException("Ranking failed.", Failure);
            }
            catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
            {
                running.Stop();
                return null;
            }
            finally
            {
                (pass, weights, sheet) = (null, null, null);
            }
        }

        /// <summary>False where time is up.</summary>
        public bool ScoreRow(Fts5Row* row, void* match)
        {
            var id = row->RowId(match);
            weights ??= Weights(row, match);
            if (pass!.Wants(id))
            {
                var score = 0.0;
                for (var phrase = 0; phrase < weights.Length; phrase++)
                {
                    var occurrences = Occurrences(row, match, phrase);
                    score += occurrences > 0 ? pass.Share((int)id, weights[phrase], occurrences) : 0;
                }

                pass.Take((int)id, score);
            }

            return !pass.MustStop();
        }

        public bool ScoreLists(Fts5Row* row, void* match)
        {
            weights ??= Weights(row, match);
            var self = GCHandle.Alloc(this);
            try
            {
                for (var phrase = 0; phrase < weights.Length && !pass!.IsLate; phrase++)
                {
                    weight = weights[phrase];
                    row->QueryPhrase(match, phrase, (void*)GCHandle.ToIntPtr(self), &AddShare);
                }
            }
            finally
            {
                self.Free();
            }

            if (Failure is not null)
            {
                throw Failure;
            }

            sheet!.Hand(pass!);
            return !pass!.IsLate;
        }

        public bool ScoreInList(Fts5Row* row, void* match)
        {
            var id = row->RowId(match);
            if (pass!.Wants(id))
            {
                var share = pass.Share((int)id, weight, Occurrences(row, match, 0));
                if (weights!.Length == 1)
                {
                    pass.Take((int)id, share);
                }
                else
                {
                    sheet!.Add((int)id, share);
                }
            }

            return !pass.MustStop();
        }

        private double[] Weights(Fts5Row* row, void* match)
        {
            var found = new double[row->PhraseCount(match)];
            for (var phrase = 0; phrase < found.Length; phrase++)
            {
                long passages = 0;
                row->QueryPhrase(match, phrase, &passages, &Count);
                found[phrase] = pass!.WeightOf(passages);
            }

            return found;
        }
    }
}
