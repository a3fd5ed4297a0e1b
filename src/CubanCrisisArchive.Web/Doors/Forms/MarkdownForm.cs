using System.Text;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A record as Markdown: the reading text, each paragraph's number leading to its lasting address, notes and citation after it.</summary>
internal static class MarkdownForm
{
    public static async Task WriteAsync(DescribedRecord described, Stream stream, CancellationToken cancellationToken)
    {
        var record = described.Record;
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await BlockAsync($"# {MarkdownText.Escape(record.Title.Text)}");
        await BlockAsync(MarkdownText.Escape($"{record.Kind.Name}, {DateWords.Written(record.Date)}"));
        if (record.Summary is { } summary)
        {
            await BlockAsync($"> {MarkdownText.Escape(summary.Text)}");
        }

        foreach (var paragraph in record.Paragraphs)
        {
            await BlockAsync(Block(described, paragraph));
        }

        foreach (var note in record.Apparatus.Where(item => item is { Kind: ApparatusKind.Footnote, AsPrinted: not null }))
        {
            await BlockAsync(MarkdownText.Escape($"{note.Label}: {note.AsPrinted}"));
        }

        await BlockAsync("---");
        await BlockAsync(MarkdownText.Escape(CitationStyles.ChicagoNote.Write(described.Cited).ToString()));
        if (described.Collection.RightsStatement is { } rights)
        {
            await BlockAsync($"Rights: [{MarkdownText.Escape(rights.Label)}](<{Address(rights.Uri)}>)");
        }

        Task BlockAsync(string block) => writer.WriteAsync($"{block}\n\n".AsMemory(), cancellationToken);
    }

    private static string Block(DescribedRecord described, Paragraph paragraph)
    {
        var label = paragraph.Label is { } printed ? MarkdownText.Escape(printed) + " " : string.Empty;
        var number = paragraph.Number is { } count ? $"[{count}]({described.Site.Paragraph(described.Record.Id, paragraph.Id)}) " : string.Empty;
        return paragraph.Kind switch
        {
            ParagraphKind.Heading => $"## {label}{MarkdownText.Escape(paragraph.Text)}",
            ParagraphKind.ListItem => $"- {number}{label}{MarkdownText.Escape(paragraph.Text)}",
            _ => $"{number}{label}{MarkdownText.Escape(paragraph.Text)}",
        };
    }

    private static string Address(string address) => address.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal);
}
