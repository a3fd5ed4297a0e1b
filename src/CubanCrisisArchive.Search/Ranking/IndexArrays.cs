using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// What ranking, filters and facets need of each passage and record, by number, in memory: FTS5's own ranking reads a row a
/// match for it. Of one state of the index, never changed. 11 bytes a passage; 24 bytes a record and 4 a label it has.
/// </summary>
internal sealed class IndexArrays
{
    /// <summary>Stands for a day that is not known.</summary>
    private const int NoDay = int.MinValue;

    private readonly PassageArrays passages;
    private readonly RecordArrays records;
    private readonly int[] wordsOfRecord;

    private IndexArrays(PassageArrays passages, RecordArrays records, LabelFacts?[] labels)
    {
        this.passages = passages;
        this.records = records;
        Labels = labels;
        AverageWords = passages.Count == 0 ? 1 : Math.Max(1.0, (double)passages.TotalWords / passages.Count);
        wordsOfRecord = new int[records.First.Length];
        for (var row = 0; row < passages.RecordOf.Length; row++)
        {
            // Insertions are part of their paragraph, which has counted them.
            wordsOfRecord[passages.RecordOf[row]] += passages.Zones[row] == (int)SearchZone.Inserted ? 0 : passages.Words[row];
        }

        var dated = Enumerable.Range(0, Records).Where(record => FirstDay(record) is not null && LastDay(record) is not null).ToList();
        FirstDayOfAll = dated.Select(record => records.FirstDay[record]).DefaultIfEmpty().Min();
        LastDayOfAll = dated.Select(record => records.LastDay[record]).DefaultIfEmpty(-1).Max();
        RecordCount = Math.Max(1, wordsOfRecord.Count(words => words > 0));
        AverageWordsOfRecord = Math.Max(1.0, (double)wordsOfRecord.Sum(words => (long)words) / RecordCount);
    }

    /// <summary>Passages in the index.</summary>
    public long Passages => passages.Count;

    /// <summary>Words of a passage on average.</summary>
    public double AverageWords { get; }

    /// <summary>The earliest day of any record; above <see cref="LastDayOfAll"/> where none is dated.</summary>
    public int FirstDayOfAll { get; }

    public int LastDayOfAll { get; }

    /// <summary>Records with words.</summary>
    public int RecordCount { get; }

    /// <summary>Words of a record on average.</summary>
    public double AverageWordsOfRecord { get; }

    /// <summary>By number; null where there is none.</summary>
    public IReadOnlyList<LabelFacts?> Labels { get; }

    /// <summary>Bytes of the arrays.</summary>
    public long Bytes => (11L * Rows) + (24L * Records) + (4L * records.Labels.Length);

    /// <summary>One more than the highest row number known.</summary>
    public int Rows => passages.RecordOf.Length;

    /// <summary>One more than the highest number of a record.</summary>
    public int Records => records.First.Length;

    /// <summary>Whether the row is known; one that was added since is not.</summary>
    public bool Knows(long row) => row >= 0 && row < Rows && passages.RecordOf[row] != 0;

    public int RecordOf(int row) => passages.RecordOf[row];

    public int WordsOf(int row) => passages.Words[row];

    /// <summary>All words of a record, its title, summary and notes too.</summary>
    public int WordsOfRecord(int record) => wordsOfRecord[record];

    public int ZoneOf(int row) => passages.Zones[row];

    /// <summary>The label of the passage's speaker; 0 where it has none.</summary>
    public int SpeakerOf(int row) => passages.Speakers[row];

    /// <summary>A record's rows: from the first to the one before the end.</summary>
    public (int First, int End) RowsOf(int record) => (records.First[record], records.End[record]);

    public int? FirstDay(int record) => records.FirstDay[record] is var day && day != NoDay ? day : null;

    public int? LastDay(int record) => records.LastDay[record] is var day && day != NoDay ? day : null;

    /// <summary>The numbers of a record's labels.</summary>
    public ReadOnlySpan<int> LabelsOf(int record) => records.Labels.AsSpan(records.LabelStart[record], records.LabelStart[record + 1] - records.LabelStart[record]);

    /// <summary>A record's days and labels.</summary>
    public RecordFacts Record(int record) => new(FirstDay(record), LastDay(record), new ArraySegment<int>(records.Labels, records.LabelStart[record], records.LabelStart[record + 1] - records.LabelStart[record]));

    /// <summary>Whether the record is of one of these days, or may be.</summary>
    public bool IsOf(int record, DayPredicate days)
    {
        var (first, last) = (records.FirstDay[record], records.LastDay[record]);
        return first != NoDay && last != NoDay
            && (days.From is not { } from || (days.IsWithin ? first : last) >= from)
            && (days.To is not { } to || (days.IsWithin ? last : first) <= to);
    }

    public bool IsUndated(int record) => records.FirstDay[record] == NoDay && records.LastDay[record] == NoDay;

    public static IndexArrays Load(SqliteConnection connection)
    {
        var read = new RowReader(connection);
        var rows = LoadPassages(read);
        var labels = new LabelFacts?[read.Number("select coalesce(max(id), 0) from search_label") + 1];
        read.Each("select id, field, key, name from search_label", row => labels[row.Int(0)] = new LabelFacts((SearchField)row.Int(1), row.Text(2), row.Text(3)));
        return new IndexArrays(rows, LoadRecords(read, rows), labels);
    }

    private static PassageArrays LoadPassages(RowReader read)
    {
        var rows = new PassageArrays(read.Number("select coalesce(max(id), 0) from search_passage") + 1);
        read.Each("select chunk, rows from search_chunk order by chunk", row => Unpack(row.Int(0), row.Blob(1), rows));
        return rows;
    }

    private static void Unpack(int chunk, ReadOnlySpan<byte> packed, PassageArrays rows)
    {
        var first = chunk * PassageChunks.Rows;
        for (var at = 0; (at + 1) * PackedPassage.Size <= packed.Length && first + at < rows.RecordOf.Length; at++)
        {
            var id = first + at;
            var passage = PackedPassage.Read(packed.Slice(at * PackedPassage.Size, PackedPassage.Size));
            (rows.RecordOf[id], rows.Words[id], rows.Zones[id], rows.Speakers[id]) = (passage.Record, (ushort)passage.Words, passage.Zone, passage.Speaker);
            rows.Count += passage.Record == 0 ? 0 : 1;
            rows.TotalWords += passage.Words;
        }
    }

    private static RecordArrays LoadRecords(RowReader read, PassageArrays rows)
    {
        var described = new RecordArrays(read.Number("select coalesce(max(id), 0) from search_record") + 1);
        for (var row = rows.RecordOf.Length - 1; row >= 0; row--)
        {
            var record = rows.RecordOf[row];
            described.First[record] = row;
            described.End[record] = Math.Max(described.End[record], row + 1);
        }

        // Record 0 is the mark of rows that are not there.
        described.End[0] = described.First[0] = 0;
        read.Each("select id, first_day, last_day from search_record", row =>
        {
            described.FirstDay[row.Int(0)] = row.IntOrNull(1) ?? NoDay;
            described.LastDay[row.Int(0)] = row.IntOrNull(2) ?? NoDay;
        });
        var labels = new List<int>();
        var last = 0;
        read.Each("select record, label from search_record_label order by record, label", row =>
        {
            for (; last < row.Int(0); last++)
            {
                described.LabelStart[last + 1] = labels.Count;
            }

            labels.Add(row.Int(1));
        });
        Array.Fill(described.LabelStart, labels.Count, last + 1, described.LabelStart.Length - last - 1);
        described.Labels = [.. labels];
        return described;
    }

    private sealed class PassageArrays(int rows)
    {
        public int[] RecordOf { get; } = new int[rows];

        public ushort[] Words { get; } = new ushort[rows];

        public byte[] Zones { get; } = new byte[rows];

        public int[] Speakers { get; } = new int[rows];

        public long Count { get; set; }

        public long TotalWords { get; set; }
    }

    private sealed class RecordArrays
    {
        public RecordArrays(int records)
        {
            (First, End, FirstDay, LastDay, LabelStart) = (new int[records], new int[records], new int[records], new int[records], new int[records + 1]);
            Array.Fill(FirstDay, NoDay);
            Array.Fill(LastDay, NoDay);
        }

        public int[] First { get; }

        public int[] End { get; }

        public int[] FirstDay { get; }

        public int[] LastDay { get; }

        public int[] LabelStart { get; }

        public int[] Labels { get; set; } = [];
    }
}
