using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>What kind of thing a query asks for, as a page has to speak of it.</summary>
public static class QueryShape
{
    /// <summary>Whether it asks for words. Fields, dates and kinds are told of whole records: of these every paragraph is found.</summary>
    public static bool AsksForWords(QueryNode? node) => node switch
    {
        AndNode all => all.Parts.Any(AsksForWords),
        OrNode any => any.Parts.Any(AsksForWords),
        FieldNode { Field: SearchField.Speaker } => true,
        _ => IsOfWords(node),
    };

    /// <summary>What an answer counts: paragraphs, or where only what a drafter wrote in or struck out is asked for, that.</summary>
    public static string Unit(SearchAnswer answer)
    {
        var zones = ZonesOf(answer.Query.Root)
            .Concat(answer.Request.Choices.Where(choice => choice.Facet == FacetNames.Zone && IndexFields.Zones.ContainsKey(choice.Value)).Select(choice => IndexFields.Zones[choice.Value]))
            .ToHashSet();
        return (zones.Contains(SearchZone.Inserted), zones.Contains(SearchZone.Struck), zones.Count) switch
        {
            (true, false, 1) => "insertion",
            (false, true, 1) => "deletion",
            (false, false, _) => "paragraph",
            _ => "passage",
        };
    }

    /// <summary>The query with the names that it asks for by field as words of the text instead; null where it names none.</summary>
    public static string? WithNamesAsWords(QueryNode? node) => node is not null && AsWords(node) is var words && words != node ? words.ToString() : null;

    /// <summary>
    /// What to mark in the record that a hit leads to. Where the hit lacks some of the words, those that it has, and what it has in the
    /// place of others: the query itself would mark nothing there.
    /// </summary>
    public static string Marking(SearchQuery query, SearchHit hit)
    {
        if (hit.HasAll)
        {
            return query.Text;
        }

        var parts = query.Root is AndNode all ? all.Parts : new[] { query.Root }.OfType<QueryNode>();
        QueryNode[] had = [.. parts.Where(part => IsOfWords(part) && !hit.Lacks.Contains(part.ToString(), StringComparer.Ordinal))];
        QueryNode[] telling = [.. had.Where(part => !FunctionWords.Has(part))];
        QueryNode[] marked = [.. telling.Length > 0 ? telling : had, .. hit.Instead.SelectMany(other => other.Also).Select(text => Words(text, isExact: false))];
        return marked.Length == 0 ? query.Text : Any(marked);
    }

    /// <summary>The names that it asks for by field, as words, any of them; empty where it names none.</summary>
    public static string Names(QueryNode? node) => Any([.. NamesOf(node)]);

    private static bool IsOfWords(QueryNode? node) => node switch
    {
        AndNode all => all.Parts.All(IsOfWords),
        OrNode any => any.Parts.All(IsOfWords),
        WordNode or PhraseNode or WildcardNode or FuzzyNode or NearNode or PlainDateNode => true,
        _ => false,
    };

    private static string Any(QueryNode[] parts) => parts switch
    {
        [] => string.Empty,
        [var only] => only.ToString(),
        _ => new OrNode([.. parts]).ToString(),
    };

    private static IEnumerable<QueryNode> NamesOf(QueryNode? node) => node switch
    {
        AndNode all => all.Parts.SelectMany(NamesOf),
        OrNode any => any.Parts.SelectMany(NamesOf),
        FieldNode field when AsWords(field) is var words && words != field => [words],
        _ => [],
    };

    private static IEnumerable<SearchZone> ZonesOf(QueryNode? node) => node switch
    {
        ZoneNode zone => [zone.Zone],
        AndNode all => all.Parts.SelectMany(ZonesOf),
        OrNode any => any.Parts.SelectMany(ZonesOf),
        _ => [],
    };

    private static QueryNode AsWords(QueryNode node) => node switch
    {
        AndNode all => new AndNode([.. all.Parts.Select(AsWords)]),
        OrNode any => new OrNode([.. any.Parts.Select(AsWords)]),
        FieldNode { Field: SearchField.Person or SearchField.Participant or SearchField.Place, IsKey: false } name => Words(name.Value, name.IsExact),
        _ => node,
    };

    private static QueryNode Words(string text, bool isExact) =>
        text.Contains(' ', StringComparison.Ordinal) ? new PhraseNode(text, isExact) : new WordNode(text, isExact);
}
