using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Counts the passages that match in one walk, by zone, record and speaker, and hands them to whoever keeps the best.</summary>
internal sealed class MatchTally
{
    private static readonly SearchZone[] AllZones = Enum.GetValues<SearchZone>();

    /// <param name="hits">Takes what is a hit.</param>
    /// <param name="recordHits">Takes titles, summaries or notes.</param>
    public MatchTally(IndexArrays index, MatchedRows matched, SearchPlan plan, IRowSink hits, IRowSink recordHits)
    {
        var zones = new long[AllZones.Length];
        var (hitZones, recordZones) = (Bits(plan.HitZones), Bits(plan.RecordZones));
        var records = new List<(int Record, int Hits)>();
        var speakers = new int[index.Labels.Count];
        var (current, count) = (0, 0);

        // The usual taker is asked directly: it is a call for every row.
        var best = hits as BestRows;
        for (var i = 0; i < matched.Rows.Length; i++)
        {
            var row = matched.Rows[i];
            var zone = index.ZoneOf(row);
            zones[zone]++;
            if ((hitZones & (1 << zone)) != 0)
            {
                // The rows of a record have one number after the other.
                if (index.RecordOf(row) != current)
                {
                    Close();
                    (current, count) = (index.RecordOf(row), 0);
                }

                count++;
                speakers[index.SpeakerOf(row)]++;
                if (best is not null)
                {
                    best.Offer(row, matched.Scores[i]);
                }
                else
                {
                    hits.Offer(row, matched.Scores[i]);
                }
            }
            else if ((recordZones & (1 << zone)) != 0)
            {
                recordHits.Offer(row, matched.Scores[i]);
            }
        }

        Close();
        HitsByRecord = new RecordCounts(records);
        HitsBySpeaker = speakers;
        Zones = [.. AllZones.Where(zone => zones[(int)zone] > 0).Select(zone => new ZoneCount(zone, zones[(int)zone]))];

        void Close()
        {
            if (count > 0)
            {
                records.Add((current, count));
            }
        }
    }

    /// <summary>How often each zone matches; those without a match are left out.</summary>
    public IReadOnlyList<ZoneCount> Zones { get; }

    public RecordCounts HitsByRecord { get; }

    /// <summary>By the label's number; 0 stands for nobody.</summary>
    public int[] HitsBySpeaker { get; }

    private static int Bits(IEnumerable<SearchZone> zones) => zones.Aggregate(0, (bits, zone) => bits | (1 << (int)zone));
}
