using System.Xml;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>Describes a record in the fifteen elements of Dublin Core, as every harvester reads them. What the record does not tell is left out.</summary>
internal static class DublinCoreWriter
{
    public const string Namespace = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private const string Elements = "http://purl.org/dc/elements/1.1/";

    public static readonly MetadataFormat Format = new("oai_dc", Schema, Namespace, Write);

    /// <summary>Opens the container; the caller fills and closes it.</summary>
    public static void Start(XmlWriter xml)
    {
        xml.WriteStartElement("oai_dc", "dc", Namespace);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xsi", "schemaLocation", System.Xml.Schema.XmlSchema.InstanceNamespace, $"{Namespace} {Schema}");
    }

    public static void Element(XmlWriter xml, string name, string? text) => xml.Element(name, text, Elements);

    private static void Write(XmlWriter xml, CataloguedRecord described)
    {
        var record = described.Record;
        var cited = described.Cited;
        Start(xml);
        Element(xml, "title", record.Title.Text);
        foreach (var author in cited.Authors)
        {
            Element(xml, "creator", author.Inverted);
        }

        foreach (var other in Others(described))
        {
            Element(xml, "contributor", other.Inverted);
        }

        Element(xml, "description", record.Summary?.Text);
        Element(xml, "publisher", cited.Host ?? cited.Holder);
        Element(xml, "date", record.Date.Iso);
        Element(xml, "type", "Text");
        Element(xml, "type", record.Kind == DocumentKind.Unknown ? null : record.Kind.Name);
        Element(xml, "format", "text/html");
        Element(xml, "identifier", described.Url);
        Element(xml, "identifier", record.Citation.Source == StatementSource.Stated ? record.Citation.Text : null);
        Element(xml, "source", Joined(cited.HolderAndPlace, cited.Location));
        Element(xml, "language", record.Language);
        Element(xml, "relation", described.Collection.Name);
        foreach (var place in record.Places.Select(described.NameOf).Distinct(StringComparer.Ordinal))
        {
            Element(xml, "coverage", place);
        }

        Element(xml, "rights", described.Collection.RightsStatement?.Uri);
        Element(xml, "rights", described.Collection.Rights);
        xml.WriteEndElement();
    }

    /// <summary>All who took part and are not its authors, and who translated it.</summary>
    private static IEnumerable<CitedName> Others(CataloguedRecord described) => described.Record.Participants
        .Select(described.NameOf)
        .Concat(described.Cited.Translator is { } translator ? [translator] : Array.Empty<CitedName>())
        .Distinct()
        .Except(described.Cited.Authors);

    private static string? Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } words ? words : null;
}
