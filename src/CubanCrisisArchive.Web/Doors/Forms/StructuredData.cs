using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A record in schema.org's words (JSON-LD), for the head of its page: an <c>ArchiveComponent</c>.</summary>
internal static class StructuredData
{
    private static readonly DocumentKind[] Messages =
        [DocumentKind.Telegram, DocumentKind.Letter, DocumentKind.Message, DocumentKind.Airgram, DocumentKind.Dispatch];

    private static readonly DocumentKind[] Reports = [DocumentKind.Report, DocumentKind.Minutes, DocumentKind.IntelligenceEstimate];

    /// <summary>The JSON; what HTML gives a meaning to is escaped in it.</summary>
    public static string Of(DescribedRecord described)
    {
        var (record, item) = (described.Record, described.Cited);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@type");
            json.WriteStringValue("ArchiveComponent");
            json.WriteStringValue(TypeOf(record.Kind));
            json.WriteEndArray();
            json.WriteString("@id", described.Address);
            json.WriteString("url", described.Address);
            json.WriteString("identifier", record.Id.Value);
            json.WriteString("name", item.Title);
            Write(json, "abstract", item.Summary);
            Write(json, "dateCreated", item.Date.Iso);
            Write(json, "inLanguage", item.Language);
            Write(json, "genre", record.Kind == DocumentKind.Unknown ? null : record.Kind.Name);
            WriteNames(json, "author", item.Authors, described);
            WriteNames(json, Messages.Contains(record.Kind) ? "recipient" : null, item.Recipients, described);
            WriteNames(json, "translator", item.Translator is { } translator ? [translator] : [], described);
            if (record.OriginalLanguage is { } original && original != record.Language)
            {
                WriteThing(json, "translationOfWork", "CreativeWork", ("inLanguage", original));
            }

            if (item.Holder is { } holder)
            {
                WriteThing(json, "holdingArchive", "ArchiveOrganization", ("name", holder), ("address", item.HolderPlace));
            }

            Write(json, "itemLocation", item.Location);
            WriteThing(json, "isPartOf", "Collection", ("name", described.Collection.Name), ("url", described.Site.Page($"/collections/{described.Collection.Id}")));
            Write(json, "license", described.Collection.RightsStatement?.Uri);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string TypeOf(DocumentKind kind)
    {
        if (Messages.Contains(kind))
        {
            return "Message";
        }

        return Reports.Contains(kind) ? "Report" : "CreativeWork";
    }

    /// <summary>A body has one name; a person's has a given part, or the authority record says that it is a person.</summary>
    private static void WriteNames(Utf8JsonWriter json, string? property, IReadOnlyList<CitedName> names, DescribedRecord described)
    {
        if (property is null || names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var name in names)
        {
            var authority = described.Authorities.Values.FirstOrDefault(each => CitedName.Of(each) == name);
            json.WriteStartObject();
            Write(json, "@type", (authority?.Kind, name.Given) switch
            {
                (AuthorityKind.Person, _) or (null, not null) => "Person",
                (AuthorityKind.Body, _) => "Organization",
                _ => null,
            });
            json.WriteString("name", name.Direct);
            Write(json, "url", authority is null ? null : described.PageOf(authority.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string property, string type, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        foreach (var (name, value) in values)
        {
            Write(json, name, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}
