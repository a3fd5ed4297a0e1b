using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>Writes answers as the protocol's schema has them.</summary>
/// <param name="baseUrl">The address of this door.</param>
internal sealed class OaiWriter(XmlWriter xml, string baseUrl, OaiIdentifiers identifiers, DateTimeOffset now)
{
    private const string Namespace = "http://www.openarchives.org/OAI/2.0/";
    private const string Schema = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
    private const string IdentifierNamespace = "http://www.openarchives.org/OAI/2.0/oai-identifier";
    private const string IdentifierSchema = "http://www.openarchives.org/OAI/2.0/oai-identifier.xsd";

    /// <summary>A record's id that shows what an identifier looks like.</summary>
    private const string SampleId = "wilson-111988";

    /// <summary>Opens the answer up to the verb's own element.</summary>
    public void Start(OaiRequest request)
    {
        StartAnswer(request);
        xml.WriteStartElement(request.Verb.Name);
    }

    /// <summary>The whole answer to a request that cannot be met.</summary>
    /// <param name="request">Null where it could not be read.</param>
    public void WriteFault(OaiRequest? request, OaiFault fault)
    {
        StartAnswer(fault.IsUnreadable ? null : request);
        xml.WriteStartElement("error");
        xml.WriteAttributeString("code", fault.Code);
        xml.WriteString(CleanText.Of(fault.Message));
        xml.WriteEndElement();
    }

    public void WriteIdentity(string repositoryName, string adminEmail, DateTimeOffset earliest)
    {
        xml.Element("repositoryName", repositoryName);
        xml.Element("baseURL", baseUrl);
        xml.Element("protocolVersion", "2.0");
        xml.Element("adminEmail", adminEmail);
        xml.Element("earliestDatestamp", OaiDates.Written(earliest));
        xml.Element("deletedRecord", "persistent");
        xml.Element("granularity", OaiDates.Granularity);
        xml.Element("compression", "gzip");
        if (identifiers.AreOfTheFormat)
        {
            xml.WriteStartElement("description");
            xml.WriteStartElement("oai-identifier", IdentifierNamespace);
            xml.WriteAttributeString("xsi", "schemaLocation", XmlSchema.InstanceNamespace, $"{IdentifierNamespace} {IdentifierSchema}");
            xml.Element("scheme", "oai");
            xml.Element("repositoryIdentifier", identifiers.Host);
            xml.Element("delimiter", ":");
            xml.Element("sampleIdentifier", identifiers.Of(Records.Description.RecordId.Parse(SampleId)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    public void WriteFormat(MetadataFormat format)
    {
        xml.WriteStartElement("metadataFormat");
        xml.Element("metadataPrefix", format.Prefix);
        xml.Element("schema", format.Schema);
        xml.Element("metadataNamespace", format.Namespace);
        xml.WriteEndElement();
    }

    public void WriteSet(CollectionListing listing)
    {
        var collection = listing.Collection;
        xml.WriteStartElement("set");
        xml.Element("setSpec", collection.Id);
        xml.Element("setName", collection.Name);
        if (collection.Introduction is { } introduction)
        {
            xml.WriteStartElement("setDescription");
            DublinCoreWriter.Start(xml);
            DublinCoreWriter.Element(xml, "description", introduction);
            DublinCoreWriter.Element(xml, "rights", collection.Rights);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <param name="isHeld">Whether the record is there; what is gone bears the mark of that.</param>
    public void WriteHeader(LedgerEntry entry, bool isHeld)
    {
        xml.WriteStartElement("header");
        if (!isHeld)
        {
            xml.WriteAttributeString("status", "deleted");
        }

        xml.Element("identifier", identifiers.Of(entry.Id));
        xml.Element("datestamp", OaiDates.Written(entry.ChangedAt));
        xml.Element("setSpec", entry.Collection);
        xml.WriteEndElement();
    }

    /// <param name="described">Null where the record is gone.</param>
    public void WriteRecord(LedgerEntry entry, CataloguedRecord? described, MetadataFormat format)
    {
        xml.WriteStartElement("record");
        WriteHeader(entry, described is not null);
        if (described is not null)
        {
            xml.WriteStartElement("metadata");
            format.Write(xml, described);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Where the list goes on; an empty one at the end of a list that came in parts (OAI-PMH 2.0, 3.5).</summary>
    public void WriteToken(OaiSelection part, OaiSelection? next)
    {
        xml.WriteStartElement("resumptionToken");
        xml.WriteAttributeString("completeListSize", part.Size.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cursor", part.Cursor.ToString(CultureInfo.InvariantCulture));
        xml.WriteString(next is null ? string.Empty : ResumptionToken.Write(next));
        xml.WriteEndElement();
    }

    private void StartAnswer(OaiRequest? request)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("OAI-PMH", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, XmlSchema.InstanceNamespace);
        xml.WriteAttributeString("xsi", "schemaLocation", XmlSchema.InstanceNamespace, $"{Namespace} {Schema}");
        xml.Element("responseDate", OaiDates.Written(now));
        xml.WriteStartElement("request");
        if (request is not null)
        {
            xml.WriteAttributeString(OaiArguments.Verb, request.Verb.Name);
            foreach (var (name, value) in request.Arguments)
            {
                xml.WriteAttributeString(name, CleanText.Of(value));
            }
        }

        xml.WriteString(baseUrl);
        xml.WriteEndElement();
    }
}
