using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>The header: what the document is, who made it, where it is kept and where it was published, who says what of it, and its rights.</summary>
internal static class TeiHeader
{
    private const string English = "en";

    /// <summary>What an editor's word points to for who says it.</summary>
    public static string ResponsibilityOf(ArchivalRecord record, Emendation word) =>
        string.Create(CultureInfo.InvariantCulture, $"#by-{Editors(record).IndexOf(word.By) + 1}");

    public static void Write(TeiXml tei, DescribedRecord described)
    {
        tei.Line().Open("teiHeader").Line().Open("fileDesc");
        WriteTitle(tei, described);
        WritePublication(tei, described);
        WriteSource(tei, described);
        tei.Close();
        WriteProfile(tei, described);
        tei.Close();
    }

    /// <summary>A date with its value for machines, at its own precision.</summary>
    public static void WriteDate(TeiXml tei, string element, ArchivalDate date)
    {
        var isRange = date is { Precision: DatePrecision.Range, Iso: not null };
        tei.Element(
            element,
            date.AsPrinted ?? DateWords.Written(date),
            ("when", isRange ? null : date.Iso),
            ("notBefore", isRange ? DateWords.Iso(date.Earliest!.Value) : null),
            ("notAfter", isRange ? DateWords.Iso(date.Latest!.Value) : null));
    }

    private static List<string> Editors(ArchivalRecord record) => [.. record.Emendations.Select(word => word.By).Distinct(StringComparer.Ordinal)];

    private static void WriteTitle(TeiXml tei, DescribedRecord described)
    {
        var record = described.Record;
        tei.Line().Open("titleStmt").Element("title", record.Title.Text, ("type", record.Title.Source == StatementSource.Supplied ? "supplied" : null));
        foreach (var author in described.Cited.Authors)
        {
            tei.Element("author", author.Direct);
        }

        if (record.Citation.Translator is { } translator)
        {
            var affiliation = record.Citation.TranslatorAffiliation is { } place ? $", {place}" : null;
            tei.Open("respStmt").Element("resp", "translation").Element("name", translator + affiliation).Close();
        }

        var editors = Editors(record);
        for (var i = 0; i < editors.Count; i++)
        {
            tei.Open("respStmt", ("xml:id", string.Create(CultureInfo.InvariantCulture, $"by-{i + 1}")))
                .Element("resp", "notes on the text").Element("name", editors[i]).Close();
        }

        tei.Close();
    }

    private static void WritePublication(TeiXml tei, DescribedRecord described)
    {
        tei.Line().Open("publicationStmt")
            .Element("publisher", CitationStyles.ThisArchive)
            .Element("idno", described.Record.Id.Value, ("type", "record"))
            .Element("idno", described.Address, ("type", "URI"));
        if (described.Collection.RightsStatement is { } rights)
        {
            tei.Open("availability", ("status", "unknown")).Open("p").Element("ref", rights.Label, ("target", rights.Uri)).Close().Close();
        }

        tei.Close();
    }

    /// <summary>The original in its repository, then the copy and the publication that the text was taken from, as the source tells of them.</summary>
    private static void WriteSource(TeiXml tei, DescribedRecord described)
    {
        var (record, cited) = (described.Record, described.Cited);
        tei.Line().Open("sourceDesc");
        if (cited.Holder is { } holder)
        {
            tei.Open("msDesc").Open("msIdentifier")
                .Element("settlement", cited.HolderPlace).Element("repository", holder).Element("idno", cited.Location).Close();
            tei.Open("msContents");
            if (record.Summary is { } summary)
            {
                tei.Element("summary", summary.Text);
            }

            if (record.OriginalLanguage is { } language)
            {
                tei.Element("textLang", LanguageNames.NameOf(language), ("mainLang", language));
            }

            tei.Open("msItem").Element("title", record.Title.Text).Close().Close();
            tei.Open("history").Open("origin").Open("p");
            WriteDate(tei, "origDate", record.Date);
            tei.Close().Close();
            if (cited.Copy is { } copy)
            {
                tei.Open("provenance").Element("p", copy).Close();
            }

            tei.Close().Close();
        }

        tei.Open("bibl").Text(record.Citation.Text);
        if (record.Citation.Url is { } url && Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            tei.Text(" ").Element("ref", "address as the source gives it", ("target", url));
        }

        tei.Close().Close();
    }

    private static void WriteProfile(TeiXml tei, DescribedRecord described)
    {
        var record = described.Record;
        tei.Line().Open("profileDesc").Open("creation");
        WriteDate(tei, "date", record.Date);
        foreach (var place in record.Places)
        {
            tei.Text(" ").Element("placeName", place.AsPrinted, ("type", place.Role.Word()), ("ref", described.PageOf(place.Place)));
        }

        tei.Close().Open("langUsage").Element("language", LanguageNames.NameOf(record.Language ?? English), ("ident", record.Language ?? English)).Close();
        if (record.Participants.Count > 0)
        {
            tei.Open("particDesc").Open("listPerson");
            foreach (var participant in record.Participants)
            {
                WriteParticipant(tei, described, participant);
            }

            tei.Close().Close();
        }

        tei.Line().Close();
    }

    private static void WriteParticipant(TeiXml tei, DescribedRecord described, Participant participant)
    {
        var isBody = participant.Authority is { } id && described.Authorities.TryGetValue(id, out var authority) && authority.Kind == AuthorityKind.Body;
        var roles = string.Join(' ', participant.Roles.Select(role => role.Word()));
        var name = isBody ? "orgName" : "persName";
        tei.Line().Open(isBody ? "org" : "person", ("role", roles)).Open(name, ("ref", described.PageOf(participant.Authority)));
        var word = described.Record.Emendations.FirstOrDefault(each =>
            each is { Paragraph: null, Kind: EmendationKind.Misreading, Reading: not null }
            && each.Authority == participant.Authority
            && participant.Name.Contains(each.AsPrinted, StringComparison.Ordinal));
        if (word is null)
        {
            tei.Text(participant.Name);
        }
        else
        {
            var at = participant.Name.IndexOf(word.AsPrinted, StringComparison.Ordinal);
            tei.Text(participant.Name[..at])
                .Open("choice").Element("sic", word.AsPrinted).Element("corr", word.Reading, ("resp", ResponsibilityOf(described.Record, word))).Close()
                .Text(participant.Name[(at + word.AsPrinted.Length)..]);
        }

        tei.Close();
        if (participant.Side is { } side && !isBody)
        {
            tei.Element("affiliation", side);
        }

        tei.Close();
    }
}
