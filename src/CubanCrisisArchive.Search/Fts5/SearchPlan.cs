using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A query as the index is asked it.</summary>
/// <param name="Match">What every passage's text must match, as an FTS5 expression; null where the text alone does not decide.</param>
/// <param name="IsAlternatives">Whether <paramref name="Match"/> is an OR of phrases and nothing else.</param>
/// <param name="Filter">What must be true besides.</param>
/// <param name="Words">Every word asked for, as an FTS5 expression: what is marked in a snippet. Null where no word is asked for.</param>
/// <param name="Zones">Where the words must stand, or null where nothing is said of it.</param>
internal sealed record SearchPlan(string? Match, bool IsAlternatives, RowPredicate Filter, string? Words, IReadOnlySet<SearchZone>? Zones)
{
    /// <summary>Zones of the hits: paragraphs and parts of them.</summary>
    public IReadOnlyList<SearchZone> HitZones =>
        Zones is null ? [SearchZone.Text] : [.. Zones.Where(zone => zone is SearchZone.Text or SearchZone.Inserted or SearchZone.Struck)];

    /// <summary>Zones of what is no paragraph. Where no word is asked for, a record is listed once, by its title.</summary>
    public IReadOnlyList<SearchZone> RecordZones => this switch
    {
        { Zones: { } zones } => [.. zones.Where(zone => zone is SearchZone.Title or SearchZone.Summary or SearchZone.Note)],
        { Words: null } => [SearchZone.Title],
        _ => [SearchZone.Title, SearchZone.Summary],
    };
}
