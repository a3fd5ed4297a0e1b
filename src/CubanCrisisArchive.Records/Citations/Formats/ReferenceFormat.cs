using System.Collections.Immutable;
using CubanCrisisArchive.Records.Citations.Styles;

namespace CubanCrisisArchive.Records.Citations.Formats;

/// <summary>A format that reference managers read, for one item or a list of any length.</summary>
/// <param name="Slug">As in addresses: <c>bibtex</c>.</param>
/// <param name="Suffix">Of its files, with the dot.</param>
/// <param name="MediaType">As servers declare it.</param>
/// <param name="Write">One item.</param>
/// <param name="Opening">What stands before the first item of a list.</param>
/// <param name="Between">What stands between two.</param>
/// <param name="Closing">What stands after the last.</param>
public sealed record ReferenceFormat(
    string Slug, string Name, string Suffix, string MediaType, Func<CitedItem, string> Write, string Opening, string Between, string Closing)
{
    public static readonly ReferenceFormat BibTex =
        new("bibtex", "BibTeX", ".bib", "application/x-bibtex", BibTexWriter.Write, string.Empty, "\n", string.Empty);

    public static readonly ReferenceFormat Ris =
        new("ris", "RIS", ".ris", "application/x-research-info-systems", RisWriter.Write, string.Empty, "\r\n", string.Empty);

    public static readonly ReferenceFormat CslJson =
        new("csl-json", "CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CslJsonWriter.Write, "[\n", ",\n", "\n]\n");

    public static ImmutableArray<ReferenceFormat> All { get; } = [BibTex, Ris, CslJson];

    /// <summary>One item as a file of its own.</summary>
    public string WriteOne(CitedItem item) => Opening + Write(item) + Closing;

    /// <summary>A list of any length, item by item, so that none is ever held whole.</summary>
    public async Task WriteListAsync(TextWriter writer, IAsyncEnumerable<CitedItem> items, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(Opening.AsMemory(), cancellationToken);
        var isFirst = true;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync((isFirst ? string.Empty : Between).AsMemory(), cancellationToken);
            await writer.WriteAsync(Write(item).AsMemory(), cancellationToken);
            isFirst = false;
        }

        await writer.WriteAsync(Closing.AsMemory(), cancellationToken);
    }
}
