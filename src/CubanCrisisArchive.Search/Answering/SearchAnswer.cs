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
}
