using System.Globalization;
using System.Text;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Hits as comma-separated values (RFC 4180), for spreadsheets.</summary>
internal static class SearchTable
{
    /// <summary>Spreadsheets take a field that begins so for a formula; a transcript must not become one.</summary>
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r'];

    private static readonly string[] Heading = ["record", "title", "date", "paragraph", "zone", "speaker", "snippet", "score", "url"];

    /// <summary>UTF-8 with its mark, without which spreadsheets take it for another encoding.</summary>
    public static byte[] Write(IReadOnlyList<SearchHit> hits, SiteAddress site)
    {
        var table = new StringBuilder();
        Add(table, Heading);
        foreach (var hit in hits)
        {
            Add(table,
            [
                hit.Record.Value,
                hit.Title,
                hit.Date.Iso,
                hit.ParagraphNumber?.ToString(CultureInfo.InvariantCulture),
                hit.Zone.Word(),
                hit.Speaker,
                hit.Snippet.ToString(),
                hit.Score.ToString("0.####", CultureInfo.InvariantCulture),
                site.Paragraph(hit.Record, hit.ParagraphId),
            ]);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(table.ToString())];
    }

    private static void Add(StringBuilder table, IReadOnlyList<string?> fields) => table.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    private static string Field(string? field)
    {
        var text = field ?? string.Empty;
        var safe = text.Length > 0 && Formulas.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
