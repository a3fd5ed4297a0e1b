using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Records.Citations.Formats;
using CubanCrisisArchive.Web.Doors.Forms.Tei;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Every form in which a record can be had besides its page: what suffixes, <c>Accept</c>, page heads and <c>Link</c> headers go by.</summary>
internal static class RecordFormats
{
    private const string Html = "text/html";

    public static readonly RecordFormat Json =
        new(".json", ["application/json"], "JSON", "the record whole, for programs", FormatUse.Description, WriteJsonAsync);

    /// <summary>In the order in which pages list them.</summary>
    public static ImmutableArray<RecordFormat> All { get; } =
    [
        new(".txt", ["text/plain"], "Plain text", "the reading text", FormatUse.Content, PlainTextForm.WriteAsync),
        new(".md", ["text/markdown", "text/x-markdown"], "Markdown", "the reading text with its paragraph numbers", FormatUse.Content, MarkdownForm.WriteAsync),
        new(".xml", ["application/tei+xml", "application/xml", "text/xml"], "TEI", "the text with the drafter’s changes and the editors’ notes", FormatUse.Content, TeiForm.WriteAsync),
        Json,
        Reference(ReferenceFormat.BibTex, "for LaTeX", "text/x-bibtex"),
        Reference(ReferenceFormat.Ris, "for Zotero, EndNote and other reference managers"),
        Reference(ReferenceFormat.CslJson, "for citation processors"),
    ];

    /// <summary>The form with that suffix, or null.</summary>
    public static RecordFormat? WithSuffix(string suffix) => All.FirstOrDefault(format => format.Suffix == suffix);

    /// <summary>What the asker would rather have.</summary>
    /// <returns>Whether anything held satisfies the asker, and which form does; null is the page.</returns>
    public static (bool IsSatisfied, RecordFormat? Format) Choose(IEnumerable<string?> accept)
    {
        IReadOnlyList<string>[] offers = [[Html], .. All.Select(format => format.MediaTypes)];
        var chosen = AcceptedTypes.Choose(accept, offers);
        return (chosen >= 0, chosen > 0 ? All[chosen - 1] : null);
    }

    private static RecordFormat Reference(ReferenceFormat format, string what, params string[] more) => new(
        format.Suffix,
        [format.MediaType, .. more],
        format.Name,
        what,
        FormatUse.Description,
        async (record, stream, cancellationToken) => await stream.WriteAsync(Encoding.UTF8.GetBytes(format.WriteOne(record.Cited)), cancellationToken));

    private static Task WriteJsonAsync(DescribedRecord record, Stream stream, CancellationToken cancellationToken)
    {
        var writer = new RecordFormWriter(record.Site, record.Authorities) { Rights = record.Collection.RightsStatement };
        return JsonSerializer.SerializeAsync(stream, writer.Write(record.Record, record.File), DoorJson.Default.RecordForm, cancellationToken);
    }
}
