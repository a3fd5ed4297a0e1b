using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>Facets, zones and offers in the words of the pages.</summary>
public static class FacetWords
{
    /// <summary>Spellings named in full; more are told by number.</summary>
    private const int AlsoNamed = 12;

    /// <summary>The facet of collections: a search within one stays within it.</summary>
    public static string Collection { get; } = IndexFields.NameOf(SearchField.Collection);

    private static readonly string MarkingFacet = IndexFields.NameOf(SearchField.Marking);

    /// <summary>What kind of thing a field's value is, as one speaks of it: <c>as a person</c>.</summary>
    public static string OfField(string field) => field switch
    {
        "person" => "as a person",
        "participant" => "as one who took part",
        "speaker" => "as a speaker",
        _ => $"as a {field}",
    };

    /// <summary>Spellings searched for beside the one typed, with a capital where that has one.</summary>
    public static string Also(Expansion expansion)
    {
        var shown = expansion.Also.Take(AlsoNamed).Select(word => char.IsUpper(expansion.Asked[0]) ? Capital(word) : word);
        var rest = expansion.Also.Count - AlsoNamed;
        return string.Join(", ", shown) + (rest > 0 ? $" and {rest} more" : string.Empty);
    }

    public static string Of(string facet) => facet switch
    {
        FacetNames.Year => "Year",
        FacetNames.Month => "Month",
        FacetNames.Zone => "Where the words stand",
        _ => Of(IndexFields.Fields[facet]),
    };

    public static string Of(SearchField field) => field switch
    {
        SearchField.Person => "People",
        SearchField.Participant => "Took part",
        SearchField.Speaker => "Speaking",
        SearchField.Marking => "Marking",
        _ => field.ToString(),
    };

    public static string Of(SearchZone zone) => zone switch
    {
        SearchZone.Text => "text",
        SearchZone.Title => "title",
        SearchZone.Summary => "archivist’s summary",
        SearchZone.Inserted => "written in by the drafter",
        SearchZone.Struck => "struck out by the drafter",
        SearchZone.Note => "editor’s note, marking or stamp",
        _ => zone.ToString(),
    };

    public static string Of(AlternativeKind kind) => kind switch
    {
        AlternativeKind.Correction => "Did you mean",
        AlternativeKind.Misreading => "With misreadings that exist here",
        AlternativeKind.Dropped => "Without",
        AlternativeKind.Loosened => "As separate words, not as",
        _ => "Together with",
    };

    /// <summary>The zone where a label or a line begins.</summary>
    public static string AtStart(SearchZone zone) => Capital(Of(zone));

    public static string NameOf(Facet facet, FacetValue value) =>
        facet.Name == FacetNames.Zone && IndexFields.Zones.TryGetValue(value.Key, out var zone) ? AtStart(zone) : ValueName(facet, value);

    // A marking overtyped, or a line to write one on, is evidence too, but no name.
    private static string ValueName(Facet facet, FacetValue value) =>
        facet.Name == MarkingFacet && value.Name.ToUpperInvariant().All(letter => letter == 'X' || !char.IsLetterOrDigit(letter)) ? $"Cannot be read: {value.Name}" : value.Name;

    /// <summary>What stands before an item of a list in a sentence: nothing, a comma, <c>and</c>.</summary>
    public static string Joint(int index, int count)
    {
        if (index == 0)
        {
            return string.Empty;
        }

        return index == count - 1 ? " and " : ", ";
    }

    /// <summary>What those have that do not have all words: of a query of one word, another word for it.</summary>
    public static string Most(SearchAnswer answer) => answer.ReadAs.Contains(' ', StringComparison.Ordinal) ? "most of the words" : "another word for it";

    /// <summary>How many paragraphs of a record match, and how many of them are shown.</summary>
    public static string Matching(RecordGroup group, IndexModel.View view)
    {
        if (group.Total == 0)
        {
            return $"only the {Of(group.Hits[0].Zone)} matches";
        }

        var matching = RoleWords.Count(group.Total, $"{view.Unit} matches", $"{view.Unit}s match");
        var first = view.AsksForWords ? "best" : "first";
        var shown = group.Hits.Count == 1 ? $"the {first} is shown" : $"the {first} {group.Hits.Count} are shown";
        return group.Total > group.Hits.Count ? $"{matching}; {shown}" : matching;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Where in its record a hit stands.</summary>
    public static string PlaceOf(SearchHit hit) => hit switch
    {
        { ParagraphNumber: { } number } => $"Paragraph {number}",
        { ParagraphId: null, Zone: SearchZone.Title } => "Title",
        { ParagraphId: null } => "Summary",
        _ => "Heading or signature",
    };
}
