using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Some zones, a bit each.</summary>
internal readonly record struct ZoneSet(int Bits)
{
    public static ZoneSet Of(IEnumerable<SearchZone> zones) => new(zones.Aggregate(0, (bits, zone) => bits | (1 << (int)zone)));

    public bool Has(int zone) => (Bits & (1 << zone)) != 0;
}
