using CubanCrisisArchive.Records.Transcripts;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Puts passages in and takes them out, their words counted.</summary>
internal static class PassageWriter
{
    /// <summary>The number for the first passage of the next record: FTS5 is quickest where row numbers go up within a transaction.</summary>
    public static long Next(SqliteTransaction transaction)
    {
        const string sql = "select coalesce(max(id), 0) + 1 from search_passage";
        return Statements.Of(transaction).Number(sql)!.Value;
    }

    /// <summary>Adds the passages of a record, one number after the other from <paramref name="first"/> on.</summary>
    public static void Add(SqliteTransaction transaction, long record, long first, IReadOnlyList<Passage> passages) =>
        WordCounts.Of(transaction).HearRecord(1, () => AddHeard(transaction, record, first, passages));

    /// <summary>Takes out all passages from the first to the last: those of one record.</summary>
    public static void Remove(SqliteTransaction transaction, long first, long last)
    {
        // FTS5 reads the words that it is to forget from the passages.
        const string forget = "delete from search_text where rowid between @first and @last";
        const string delete = "delete from search_passage where id between @first and @last";
        var statements = Statements.Of(transaction);
        WordCounts.Of(transaction).HearRecord(-1, () => statements.Run(forget, ("@first", first), ("@last", last)));
        statements.Run(delete, ("@first", first), ("@last", last));
        PassageChunks.Of(transaction).Clear(transaction, first, last);
    }

    private static void AddHeard(SqliteTransaction transaction, long record, long first, IReadOnlyList<Passage> passages)
    {
        const string addPassage = """
            insert into search_passage (id, record, zone, words, paragraph_id, paragraph_number, speaker, speaker_label, text)
            values (@id, @record, @zone, @words, @paragraphId, @paragraphNumber, @speaker, @speakerLabel, @text)
            """;
        const string addText = "insert into search_text (rowid, text) values (@id, @text)";
        var statements = Statements.Of(transaction);
        var counts = WordCounts.Of(transaction);
        var chunks = PassageChunks.Of(transaction);
        var labels = new Dictionary<Speaker, long>();
        var id = first;
        foreach (var passage in passages)
        {
            var heard = counts.Heard;
            statements.Run(addText, ("@id", id), ("@text", passage.Text));
            var words = counts.Heard - heard;
            var speaker = LabelOf(passage.Speaker);
            statements.Run(
                addPassage,
                ("@id", id),
                ("@record", record),
                ("@zone", (int)passage.Zone),
                ("@words", words),
                ("@paragraphId", passage.ParagraphId),
                ("@paragraphNumber", passage.ParagraphNumber),
                ("@speaker", passage.Speaker?.Name),
                ("@speakerLabel", speaker),
                ("@text", passage.Text));
            chunks.Put(transaction, id, new PackedPassage((int)record, words, (byte)passage.Zone, (int)(speaker ?? 0)));
            id++;
        }

        long? LabelOf(Speaker? speaker)
        {
            if (speaker is null)
            {
                return null;
            }

            if (!labels.TryGetValue(speaker, out var known))
            {
                known = LabelWriter.IdOf(transaction, Label.Of(speaker));
                labels.Add(speaker, known);
            }

            return known;
        }
    }
}
