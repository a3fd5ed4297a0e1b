using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>What one run of a plan found, before it is read for showing.</summary>
/// <param name="Hits">The page, where it counts paragraphs.</param>
/// <param name="Groups">The page, where it counts records.</param>
/// <param name="HitsBySpeaker">By the label's number.</param>
/// <param name="IsComplete">False where time was up.</param>
internal sealed record Found(
    IReadOnlyList<ZoneCount> Zones,
    IReadOnlyList<RankedRow> Hits,
    IReadOnlyList<RankedRecord> Groups,
    IReadOnlyList<RankedRow> RecordHits,
    RecordCounts HitsByRecord,
    int[] HitsBySpeaker,
    bool IsComplete)
{
    public static readonly Found Nothing = new([], [], [], [], RecordCounts.None, [], IsComplete: false);

    /// <summary>Records that the page counts: those of which only the title or summary matches too.</summary>
    public int RecordsListed { get; init; }

    public long Total(SearchPlan plan) => Sum(plan.HitZones);

    public long RecordTotal(SearchPlan plan) => Sum(plan.RecordZones);

    private long Sum(IReadOnlyList<SearchZone> wanted) => Zones.Where(zone => wanted.Contains(zone.Zone)).Sum(zone => zone.Count);
}
