using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A query as the index is asked it.</summary>
/// <param name="Filter">What must be true of a passage.</param>
/// <param name="Words">The words asked for: what ranks a passage.</param>
/// <param name="Zones">Where the words must stand, or null where nothing is said of it.</param>
internal sealed record SearchPlan(RowPredicate Filter, IReadOnlyList<WordsPredicate> Words, IReadOnlySet<SearchZone>? Zones)
{
    /// <summary>The words to be marked in a passage that has all of them: those that say something, where there are such.</summary>
    public required IReadOnlyList<WordsPredicate> Marked { get; init; }

    /// <summary>Days asked for plainly: a record of such a day is what is meant.</summary>
    public IReadOnlyList<DayPredicate> PlainDays { get; init; } = [];

    /// <summary>Zones of the hits: paragraphs and parts of them.</summary>
    public IReadOnlyList<SearchZone> HitZones =>
        Zones is null ? [SearchZone.Text] : [.. Zones.Where(zone => zone is SearchZone.Text or SearchZone.Inserted or SearchZone.Struck)];

    /// <summary>Zones of what is no paragraph. Where no word is asked for, a record is listed once, by its title.</summary>
    public IReadOnlyList<SearchZone> RecordZones => this switch
    {
        { Zones: { } zones } => [.. zones.Where(zone => zone is SearchZone.Title or SearchZone.Summary or SearchZone.Note)],
        { Words: [] } => [SearchZone.Title],
        _ => [SearchZone.Title, SearchZone.Summary],
    };
}
