using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Where one record's paragraphs match: for a page that shows it with the matches marked.</summary>
internal static class RecordMatches
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>> FindAsync(
        SqliteConnection connection, string match, RecordId record, CancellationToken cancellationToken)
    {
        // The rows of the record first: the match is then asked of those rows only.
        const string sql = """
            select p.paragraph_id as ParagraphId, t.text as Text, highlight(search_text, 0, @open, @close) as Highlighted
              from search_record r
              join search_passage p on p.record = r.id
              join search_text t on t.rowid = p.id
             where r.record_id = @record
               and p.zone = @zone
               and search_text match @match
             order by p.id
            """;
        var parameters = new
        {
            match,
            record = record.Value,
            zone = (int)SearchZone.Text,
            open = HighlightedText.Open,
            close = HighlightedText.Close,
        };
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.ParagraphId, row => HighlightedText.Matches(row.Text, row.Highlighted), StringComparer.Ordinal);
    }

    private sealed class Row
    {
        public string ParagraphId { get; set; } = string.Empty;

        public string Text { get; set; } = string.Empty;

        public string Highlighted { get; set; } = string.Empty;
    }
}
