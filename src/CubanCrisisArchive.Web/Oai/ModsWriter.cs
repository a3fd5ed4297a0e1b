using System.Globalization;
using System.Xml;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>Describes a record in MODS 3.8, which says who did what, how sure a date is and where the original is kept.</summary>
internal static class ModsWriter
{
    public const string Namespace = "http://www.loc.gov/mods/v3";
    public const string Schema = "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";

    private const string Version = "3.8";

    /// <summary>What each part is called among the relators of MARC; where they have no word for it, in plain words.</summary>
    private static readonly (ParticipantRole Role, string Term, string? Code)[] Roles =
    [
        (ParticipantRole.Sender, "correspondent", "crp"),
        (ParticipantRole.Author, "author", "aut"),
        (ParticipantRole.Drafter, "author", "aut"),
        (ParticipantRole.Recipient, "addressee", "rcp"),
        (ParticipantRole.Interpreter, "interpreter", null),
        (ParticipantRole.NoteTaker, "recorder", null),
        (ParticipantRole.Present, "participant", null),
        (ParticipantRole.Copied, "recipient of a copy", null),
    ];

    public static readonly MetadataFormat Format = new("mods", Schema, Namespace, Write);

    private static void Write(XmlWriter xml, CataloguedRecord described)
    {
        var record = described.Record;
        xml.WriteStartElement("mods", Namespace);
        xml.WriteAttributeString("version", Version);
        xml.WriteAttributeString("xsi", "schemaLocation", System.Xml.Schema.XmlSchema.InstanceNamespace, $"{Namespace} {Schema}");
        WriteTitle(xml, record.Title);
        foreach (var participant in record.Participants)
        {
            WriteName(xml, described, participant);
        }

        if (described.Cited.Translator is { } translator)
        {
            WriteName(xml, "personal", translator.Inverted, [("translator", "trl")]);
        }

        xml.Element("typeOfResource", "text");
        xml.Element("genre", record.Kind == DocumentKind.Unknown ? null : record.Kind.Name);
        WriteOrigin(xml, record);
        WriteLanguage(xml, record.Language);
        xml.Element("abstract", record.Summary?.Text);
        WriteNotes(xml, described);
        WriteHost(xml, described);
        WriteLocation(xml, described);
        xml.Element("accessCondition", described.Collection.RightsStatement is { } statement ? $"{statement.Label}: {statement.Uri}" : null);
        xml.Element("accessCondition", described.Collection.Rights);
        xml.WriteStartElement("identifier");
        xml.WriteAttributeString("type", "local");
        xml.WriteString(record.Id.Value);
        xml.WriteEndElement();
        xml.WriteStartElement("recordInfo");
        xml.WriteStartElement("recordChangeDate");
        xml.WriteAttributeString("encoding", "w3cdtf");
        xml.WriteString(OaiDates.Written(described.ChangedAt));
        xml.WriteEndElement();
        xml.Element("recordIdentifier", record.Id.Value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTitle(XmlWriter xml, StatedText title)
    {
        xml.WriteStartElement("titleInfo");
        if (title.Source == StatementSource.Supplied)
        {
            xml.WriteAttributeString("supplied", "yes");
        }

        xml.Element("title", title.Text);
        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, CataloguedRecord described, Participant participant)
    {
        var type = described.KindOf(participant) switch
        {
            AuthorityKind.Person => "personal",
            AuthorityKind.Body => "corporate",
            _ => null,
        };
        WriteName(xml, type, described.NameOf(participant).Inverted, participant.Roles.Select(role => Roles.First(entry => entry.Role == role)).Select(entry => (entry.Term, entry.Code)));
    }

    private static void WriteName(XmlWriter xml, string? type, string name, IEnumerable<(string Term, string? Code)> roles)
    {
        xml.WriteStartElement("name");
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.Element("namePart", name);
        foreach (var (term, code) in roles.Distinct())
        {
            xml.WriteStartElement("role");
            WriteRole(xml, "text", term, code is not null);
            if (code is not null)
            {
                WriteRole(xml, "code", code, isRelator: true);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRole(XmlWriter xml, string type, string term, bool isRelator)
    {
        xml.WriteStartElement("roleTerm");
        xml.WriteAttributeString("type", type);
        if (isRelator)
        {
            xml.WriteAttributeString("authority", "marcrelator");
        }

        xml.WriteString(term);
        xml.WriteEndElement();
    }

    private static void WriteOrigin(XmlWriter xml, ArchivalRecord record)
    {
        var date = record.Date;
        var places = record.Places.Where(place => place.Role == PlaceRole.SentFrom).ToList();
        if (date.Iso is null && date.AsPrinted is null && places.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("originInfo");
        foreach (var place in places)
        {
            xml.WriteStartElement("place");
            xml.WriteStartElement("placeTerm");
            xml.WriteAttributeString("type", "text");
            xml.WriteString(CleanText.Of(place.AsPrinted));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (date is { Precision: DatePrecision.Range, Earliest: { } first, Latest: { } last })
        {
            WriteDate(xml, date.Certainty, Iso(first), "start");
            WriteDate(xml, date.Certainty, Iso(last), "end");
        }
        else if (date.Iso is { } iso)
        {
            WriteDate(xml, date.Certainty, iso, point: null);
        }

        // As printed, for people: it keeps what the other form cannot say.
        xml.Element("dateCreated", date.AsPrinted);
        xml.WriteEndElement();
    }

    private static void WriteDate(XmlWriter xml, DateCertainty certainty, string iso, string? point)
    {
        xml.WriteStartElement("dateCreated");
        xml.WriteAttributeString("encoding", "w3cdtf");
        if (point is not "end")
        {
            xml.WriteAttributeString("keyDate", "yes");
        }

        if (point is not null)
        {
            xml.WriteAttributeString("point", point);
        }

        if (certainty is DateCertainty.Inferred or DateCertainty.Doubtful)
        {
            xml.WriteAttributeString("qualifier", certainty == DateCertainty.Inferred ? "inferred" : "questionable");
        }

        xml.WriteString(iso);
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, string? language)
    {
        if (language is not null)
        {
            xml.WriteStartElement("language");
            xml.WriteStartElement("languageTerm");
            xml.WriteAttributeString("type", "code");
            xml.WriteAttributeString("authority", "rfc5646");
            xml.WriteString(language);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WriteNotes(XmlWriter xml, CataloguedRecord described)
    {
        var record = described.Record;
        WriteNote(xml, "preferred citation", record.Citation.Source == StatementSource.Stated ? record.Citation.Text : null);
        WriteNote(xml, "ownership", described.Cited.Copy);
        WriteNote(xml, "original language", record.OriginalLanguage is { } original && original != record.Language ? LanguageNames.NameOf(original) : null);
    }

    private static void WriteNote(XmlWriter xml, string type, string? text)
    {
        if (text is not null)
        {
            xml.WriteStartElement("note");
            xml.WriteAttributeString("type", type);
            xml.WriteString(CleanText.Of(text));
            xml.WriteEndElement();
        }
    }

    private static void WriteHost(XmlWriter xml, CataloguedRecord described)
    {
        xml.WriteStartElement("relatedItem");
        xml.WriteAttributeString("type", "host");
        xml.WriteStartElement("titleInfo");
        xml.Element("title", described.Collection.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLocation(XmlWriter xml, CataloguedRecord described)
    {
        xml.WriteStartElement("location");
        xml.Element("physicalLocation", described.Cited.HolderAndPlace);
        xml.Element("shelfLocator", described.Cited.Location);
        xml.WriteStartElement("url");
        xml.WriteAttributeString("usage", "primary display");
        xml.WriteString(described.Url);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
