using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>What a search found.</summary>
/// <param name="ReadAs">The query as it was understood, for people: show it as <c>read as: …</c>.</param>
/// <param name="Notices">What a person should know of the answer, as sentences: how odd input was read, which limit was reached.</param>
/// <param name="Total">Paragraphs that match, all of them, exactly. With <c>in:</c>, insertions or deletions where it asks for those.</param>
/// <param name="Hits">The page asked for, best first.</param>
/// <param name="RecordTotal">Titles and summaries that match, exactly; with <c>in:note</c>, notes.</param>
/// <param name="RecordHits">The best of those. Where no word is asked for, the records, by date.</param>
/// <param name="Zones">How often the words stand in each zone, those not asked for too, so that nothing found is hidden; zones without any are left out.</param>
/// <param name="Expansions">What was searched for beside the words typed.</param>
/// <param name="Facets">How the hits divide, counted over all of them.</param>
/// <param name="IsComplete">False where the time for a search was up: then counts and hits are of what was found until then, and a notice says so.</param>
public sealed record SearchAnswer(
    SearchQuery Query,
    string ReadAs,
    IReadOnlyList<string> Notices,
    SearchPage Page,
    long Total,
    IReadOnlyList<SearchHit> Hits,
    long RecordTotal,
    IReadOnlyList<RecordHit> RecordHits,
    IReadOnlyList<ZoneCount> Zones,
    IReadOnlyList<Expansion> Expansions,
    IReadOnlyList<Facet> Facets,
    bool IsComplete = true)
{
    /// <summary>Where nothing was found: the query with words that the archive has, or null where none is near.</summary>
    public Correction? DidYouMean { get; init; }

    /// <summary>False where time cut something off, be it only beside the hits: asked again, the answer may be another.</summary>
    public bool IsSettled { get; init; } = IsComplete;

    /// <summary>All that was asked.</summary>
    public SearchRequest Request { get; init; } = new(Query);

    /// <summary>Records with hits, all of them, exactly.</summary>
    public long Records { get; init; }

    /// <summary>The page's records in their order, where it counts records; their paragraphs are the <see cref="Hits"/>.</summary>
    public IReadOnlyList<RecordGroup> Groups { get; init; } = [];

    /// <summary>How the hits lie in time.</summary>
    public HitTimes Times { get; init; } = HitTimes.None;

    /// <summary>
    /// What the page counts: paragraphs, or records; where records are listed, those of which only the title or summary matches too.
    /// </summary>
    public long Listed { get; init; }

    /// <summary>
    /// What lacks some of the words but has most: paragraphs, or records where those are listed, all of them. A record that has
    /// all the words but none of its paragraphs does is the first of these. Looked for only where few records have all.
    /// </summary>
    public long TotalMost { get; init; }

    /// <summary>Those of the page, after the full ones; best first. Of a record, its best paragraph.</summary>
    public IReadOnlyList<SearchHit> MostHits { get; init; } = [];

    /// <summary>Other queries that find more, counted.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>Days and names that the query requires and of which nothing is held.</summary>
    public IReadOnlyList<NotHeld> NotHeld { get; init; } = [];

    /// <summary>Where like was looked for: the words by which.</summary>
    public IReadOnlyList<string> LikeWords { get; init; } = [];

    /// <summary>The same query with every word that was widened taken exactly as typed; null where none was.</summary>
    public string? AsTyped { get; init; }
}
