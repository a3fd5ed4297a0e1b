using System.Globalization;
using System.Text;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Citations.Formats;

/// <summary>RIS: a manuscript, with the repository as archive (DB), where it stands there (AN), its kind (M3) and its publisher as catalogue (DP).</summary>
internal static class RisWriter
{
    public static string Write(CitedItem item)
    {
        var entry = new StringBuilder();
        Add(entry, "TY", "MANSCPT");
        Add(entry, "ID", item.Key);
        Add(entry, "TI", item.Title);
        foreach (var author in item.Authors)
        {
            Add(entry, "AU", author.Inverted);
        }

        Add(entry, "A4", item.Translator?.Inverted);
        Add(entry, "PY", item.Date is { Iso: not null, Earliest: { } first } ? first.ToString("yyyy", CultureInfo.InvariantCulture) : null);
        Add(entry, "DA", DateOf(item.Date));
        Add(entry, "M3", item.Kind == Description.DocumentKind.Unknown ? null : item.Kind.Name);
        Add(entry, "DB", item.HolderAndPlace);
        Add(entry, "AN", item.Location);
        Add(entry, "DP", item.Host);
        Add(entry, "LA", item.Language);
        Add(entry, "AB", item.Summary);
        Add(entry, "UR", item.Permalink);
        Add(entry, "N1", item.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"Paragraph {number}") : null);
        Add(entry, "N1", item.AsGiven is { } given ? $"Citation as the source gives it: {given}" : null);

        // RIS has no tag for rights. A note is read by every program as what it is; the custom fields mean another thing to each.
        Add(entry, "N1", item.RightsWords is { } rights ? $"Rights: {rights}" : null);
        return entry.Append("ER  - \r\n").ToString();
    }

    /// <summary>Year, month, day and a word beside them, parted by strokes; what is not told stays empty.</summary>
    private static string? DateOf(ArchivalDate date) => date switch
    {
        { Precision: DatePrecision.Year, Earliest: { } day } => day.ToString("yyyy'///'", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Month, Earliest: { } day } => day.ToString("yyyy'/'MM'//'", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Day, Earliest: { } day } => day.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Range, Earliest: { } first, Latest: { } last } =>
            $"{first.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture)}to {last.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
        _ => null,
    };

    private static void Add(StringBuilder entry, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            // A line is a field: no value may hold another.
            entry.Append(tag).Append("  - ").Append(WhiteSpace.Collapse(value)).Append("\r\n");
        }
    }
}
