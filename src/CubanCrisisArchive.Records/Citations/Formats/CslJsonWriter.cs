using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Citations.Formats;

/// <summary>CSL-JSON 1.0.2, the form that citation processors read. A file is a list, also of one.</summary>
internal static class CslJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CitedItem item)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", item.Key);
            json.WriteString("type", "manuscript");
            json.WriteString("title", item.Title);
            WriteNames(json, "author", item.Authors);
            WriteNames(json, "recipient", item.Recipients);
            WriteNames(json, "translator", item.Translator is { } translator ? [translator] : []);
            WriteDate(json, item.Date);
            WriteText(json, "genre", item.Kind == Description.DocumentKind.Unknown ? null : item.Kind.Name);
            WriteText(json, "archive", item.Holder);
            WriteText(json, "archive_location", item.Location);
            WriteText(json, "archive-place", item.HolderPlace);
            WriteText(json, "source", item.Host);
            WriteText(json, "abstract", item.Summary);
            WriteText(json, "language", item.Language);
            WriteText(json, "URL", item.Permalink);
            WriteText(json, "note", NoteOf(item));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>CSL 1.0.2 has no variable for rights. A line "Rights: …" in the note is what Zotero reads into the field of that name.</summary>
    private static string? NoteOf(CitedItem item) => Joined.With(
        "\n",
        item.AsGiven is { } given ? $"Citation as the source gives it: {given}" : null,
        item.RightsWords is { } rights ? $"Rights: {rights}" : null);

    private static void WriteNames(Utf8JsonWriter json, string variable, IReadOnlyList<CitedName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(variable);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString(name.Given is null ? "literal" : "family", name.Family);
            WriteText(json, "given", name.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>At the date's own precision; a date that is printed but cannot be told stays words, and one that is not printed is left out.</summary>
    private static void WriteDate(Utf8JsonWriter json, ArchivalDate date)
    {
        if (date.Iso is null && date.AsPrinted is null)
        {
            return;
        }

        json.WriteStartObject("issued");
        if (date is { Iso: not null, Earliest: { } first, Latest: { } last })
        {
            json.WriteStartArray("date-parts");
            WriteParts(json, first, date.Precision);
            if (date.Precision == DatePrecision.Range)
            {
                WriteParts(json, last, date.Precision);
            }

            json.WriteEndArray();
            if (date.Certainty is DateCertainty.Inferred or DateCertainty.Doubtful)
            {
                json.WriteBoolean("circa", true);
            }
        }
        else
        {
            json.WriteString("literal", date.AsPrinted);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, DateOnly day, DatePrecision precision)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        if (precision != DatePrecision.Year)
        {
            json.WriteNumberValue(day.Month);
        }

        if (precision is DatePrecision.Day or DatePrecision.Range)
        {
            json.WriteNumberValue(day.Day);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string variable, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(variable, text);
        }
    }
}
