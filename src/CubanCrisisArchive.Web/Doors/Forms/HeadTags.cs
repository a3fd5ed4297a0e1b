using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>
/// What reference managers, search engines and previews read in the head of a record's page: Highwire Press tags, Dublin Core, Zotero's own
/// names for what neither can say, Open Graph. The citation and its formats say the same.
/// </summary>
internal static class HeadTags
{
    /// <summary>Zotero takes what has a title only for a journal article unless it is told otherwise.</summary>
    private const string ItemType = "manuscript";

    public static IReadOnlyList<HeadTag> Of(DescribedRecord described)
    {
        var item = described.Cited;
        var tags = new List<HeadTag>();
        Add("citation_title", item.Title);
        foreach (var author in item.Authors)
        {
            Add("citation_author", author.Inverted);
        }

        Add("citation_date", item.Date.Iso);
        Add("citation_language", item.Language);
        Add("citation_public_url", described.Address);

        Add("DC.type", ItemType);
        Add("DC.title", item.Title);
        foreach (var author in item.Authors)
        {
            Add("DC.creator", author.Inverted);
        }

        Add("DC.contributor", item.Translator?.Inverted);
        Add("DC.date", item.Date.Iso);
        Add("DC.language", item.Language);
        Add("DC.identifier", described.Address);
        Add("DC.rights", described.Collection.RightsStatement?.Uri);

        // Zotero reads coverage as the place in the archive; a place or a time here would be taken for a shelf mark.
        Add("DC.coverage", item.Location);
        Add("z:itemType", ItemType);
        Add("z:archive", item.HolderAndPlace);
        Add("z:manuscriptType", described.Record.Kind == DocumentKind.Unknown ? null : described.Record.Kind.Name);

        Add("og:type", "article", isProperty: true);
        Add("og:title", item.Title, isProperty: true);
        Add("og:description", item.Summary, isProperty: true);
        Add("og:url", described.Address, isProperty: true);
        Add("og:site_name", CitationStyles.ThisArchive, isProperty: true);
        return tags;

        void Add(string name, string? content, bool isProperty = false)
        {
            if (!string.IsNullOrWhiteSpace(content))
            {
                tags.Add(new HeadTag(name, content, isProperty));
            }
        }
    }
}
