using System.Globalization;
using System.Text;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Citations.Formats;

/// <summary>
/// BibTeX: an entry <c>@misc</c>, the one type that needs no field and loses none. Programs of the older kind read year and month,
/// biblatex reads date. The key is the record's id, so a document cited today compiles in ten years.
/// </summary>
internal static class BibTexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(CitedItem item)
    {
        var entry = new StringBuilder();
        entry.Append("@misc{").Append(item.Key).Append(",\n");
        Add(entry, "author", Names(item.Authors));

        // Doubled braces keep the title's capitals.
        Add(entry, "title", $"{{{BibTexText.Escape(item.Title)}}}");
        Add(entry, "translator", item.Translator is { } translator ? Name(translator) : null);
        Add(entry, "date", item.Date.Iso);
        Add(entry, "year", CitationDates.Year(item.Date)?.Replace("–", "--", StringComparison.Ordinal));
        if (item.Date is { Precision: DatePrecision.Day or DatePrecision.Month, Earliest: { } day })
        {
            entry.Append("  month = ").Append(Months[day.Month - 1]).Append(",\n");
        }

        Add(entry, "type", item.Kind == Description.DocumentKind.Unknown ? null : BibTexText.Escape(item.Kind.Name));
        Add(entry, "library", Escaped(item.HolderAndPlace));
        Add(entry, "shelfmark", Escaped(item.Location));
        Add(entry, "howpublished", Escaped(Joined.With(", ", item.Host, item.HostNumber is null ? null : $"no. {item.HostNumber}")));
        Add(entry, "url", BibTexText.Address(item.Permalink));
        Add(entry, "note", Escaped(NoteOf(item)));
        Add(entry, "language", item.Language);

        // No style prints it; Zotero and JabRef read it as the item's rights.
        Add(entry, "copyright", Escaped(item.RightsWords));
        return entry.Append("}\n").ToString();
    }

    /// <summary>The older styles print neither library nor shelfmark: what a reader needs to find the item stands in the note too.</summary>
    private static string? NoteOf(CitedItem item) => Joined.With(
        "; ",
        Joined.With(", ", item.Location, item.HolderAndPlace),
        item.Copy,
        item.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"paragraph {number}") : null);

    private static string? Names(IReadOnlyList<CitedName> names) => names.Count == 0 ? null : string.Join(" and ", names.Select(Name));

    /// <summary>A body's name stands in braces of its own, or it would be taken apart as a person's.</summary>
    private static string Name(CitedName name) => name.Given is { } given
        ? $"{BibTexText.Escape(name.Family)}, {BibTexText.Escape(given)}"
        : $"{{{BibTexText.Escape(name.Family)}}}";

    private static string? Escaped(string? text) => text is null ? null : BibTexText.Escape(text);

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append("  ").Append(field).Append(" = {").Append(value).Append("},\n");
        }
    }
}
