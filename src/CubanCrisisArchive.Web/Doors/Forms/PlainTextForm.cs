using System.Globalization;
using System.Text;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A record as plain text: title and date, the reading text, a paragraph a line, then where it comes from.</summary>
internal static class PlainTextForm
{
    private const string Rule = "----";

    public static async Task WriteAsync(DescribedRecord described, Stream stream, CancellationToken cancellationToken)
    {
        var record = described.Record;
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await LineAsync(record.Title.Text);
        await LineAsync(DateWords.Written(record.Date));
        await LineAsync(string.Empty);
        foreach (var paragraph in record.Paragraphs)
        {
            await LineAsync(WordsOf(paragraph));
            await LineAsync(string.Empty);
        }

        await LineAsync(Rule);
        await LineAsync(CitationStyles.ChicagoNote.Write(described.Cited).ToString());
        if (described.Collection.RightsStatement is { } rights)
        {
            await LineAsync(string.Create(CultureInfo.InvariantCulture, $"Rights: {rights.Label}, {rights.Uri}"));
        }

        Task LineAsync(string line) => writer.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    private static string WordsOf(Paragraph paragraph) => paragraph.Label is { } label ? $"{label} {paragraph.Text}" : paragraph.Text;
}
