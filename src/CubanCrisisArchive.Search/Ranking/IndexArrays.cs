using CubanCrisisArchive.Search.Querying;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// What ranking needs of each passage and record, by row number, in memory: FTS5's own ranking reads a row a match for it.
/// Of one state of the index, never changed. About 14 bytes a passage and 50 a record.
/// </summary>
internal sealed class IndexArrays
{
    private readonly int[] recordOf;
    private readonly int[] speakers;
    private readonly ushort[] words;
    private readonly byte[] zones;
    private readonly RecordFacts[] records;

    private IndexArrays(int[] recordOf, int[] speakers, ushort[] words, byte[] zones, RecordFacts[] records, LabelFacts?[] labels, long passages)
    {
        this.recordOf = recordOf;
        this.speakers = speakers;
        this.words = words;
        this.zones = zones;
        this.records = records;
        Labels = labels;
        Passages = passages;
        AverageWords = passages == 0 ? 1 : Math.Max(1.0, words.Sum(count => (double)count) / passages);
    }

    /// <summary>Passages in the index.</summary>
    public long Passages { get; }

    /// <summary>Words of a passage on average.</summary>
    public double AverageWords { get; }

    /// <summary>By number; null where there is none.</summary>
    public IReadOnlyList<LabelFacts?> Labels { get; }

    /// <summary>One more than the highest row number known.</summary>
    public int Rows => recordOf.Length;

    /// <summary>Whether the row is known; one that was added since is not.</summary>
    public bool Knows(long row) => row >= 0 && row < recordOf.Length && recordOf[row] != 0;

    public int RecordOf(int row) => recordOf[row];

    /// <summary>Label of the speaker; 0 where nobody is named.</summary>
    public int SpeakerOf(int row) => speakers[row];

    public int WordsOf(int row) => words[row];

    public int ZoneOf(int row) => zones[row];

    /// <summary>One more than the highest number of a record.</summary>
    public int Records => records.Length;

    public RecordFacts Record(int id) => records[id];

    /// <summary>Reads all at once, through SQLite's own calls: rows come by the hundred thousand.</summary>
    public static IndexArrays Load(SqliteConnection connection)
    {
        var highest = Highest(connection, "select coalesce(max(id), 0) from search_passage");
        var ofRecord = new int[highest + 1];
        var ofSpeaker = new int[highest + 1];
        var lengths = new ushort[highest + 1];
        var places = new byte[highest + 1];
        var count = 0L;
        Read(connection, "select id, record, words, zone, speaker_label from search_passage", row =>
        {
            var id = raw.sqlite3_column_int(row, 0);
            ofRecord[id] = raw.sqlite3_column_int(row, 1);
            lengths[id] = (ushort)Math.Min(ushort.MaxValue, raw.sqlite3_column_int(row, 2));
            places[id] = (byte)raw.sqlite3_column_int(row, 3);
            ofSpeaker[id] = raw.sqlite3_column_int(row, 4);
            count++;
        });
        var facts = new RecordFacts[Highest(connection, "select coalesce(max(id), 0) from search_record") + 1];
        Array.Fill(facts, RecordFacts.Unknown);
        Read(connection, "select id, first_day, last_day from search_record", row =>
            facts[raw.sqlite3_column_int(row, 0)] = new RecordFacts(Day(row, 1), Day(row, 2), []));
        Read(connection, "select record, label from search_record_label", row => facts[raw.sqlite3_column_int(row, 0)].Labels.Add(raw.sqlite3_column_int(row, 1)));
        var names = new LabelFacts?[Highest(connection, "select coalesce(max(id), 0) from search_label") + 1];
        Read(connection, "select id, field, key, name from search_label", row =>
            names[raw.sqlite3_column_int(row, 0)] = new LabelFacts((SearchField)raw.sqlite3_column_int(row, 1), raw.sqlite3_column_text(row, 2).utf8_to_string(), raw.sqlite3_column_text(row, 3).utf8_to_string()));
        return new IndexArrays(ofRecord, ofSpeaker, lengths, places, facts, names, count);
    }

    private static int Highest(SqliteConnection connection, string sql)
    {
        var highest = 0;
        Read(connection, sql, row => highest = raw.sqlite3_column_int(row, 0));
        return highest;
    }

    private static int? Day(sqlite3_stmt row, int column) =>
        raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int(row, column);

    private static void Read(SqliteConnection connection, string sql, Action<sqlite3_stmt> read)
    {
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out var statement), handle);
        using (statement)
        {
            int status;
            while ((status = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                read(statement);
            }

            SqliteException.ThrowExceptionForRC(status, handle);
        }
    }
}
