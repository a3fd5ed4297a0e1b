using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Makes facets of how many hits each record, speaker and zone has.</summary>
internal static class FacetCounter
{
    private const string UndatedName = "Undated";

    /// <param name="hitsBySpeaker">By the label's number.</param>
    public static IReadOnlyList<Facet> Of(IndexArrays index, RecordCounts hitsByRecord, int[] hitsBySpeaker, IReadOnlyList<ZoneCount> zones)
    {
        var byLabel = new long[index.Labels.Count];
        var times = hitsByRecord.TimesIn(index);
        foreach (var (id, hits) in hitsByRecord.All)
        {
            foreach (var label in index.LabelsOf(id))
            {
                byLabel[label] += hits;
            }
        }

        for (var label = 1; label < hitsBySpeaker.Length; label++)
        {
            byLabel[label] += hitsBySpeaker[label];
        }

        var labels = byLabel
            .Select((count, label) => (Label: index.Labels[label], Count: count))
            .Where(entry => entry is { Label: not null, Count: > 0 })
            .GroupBy(entry => entry.Label!.Field)
            .Select(group => new Facet(
                IndexFields.NameOf(group.Key),
                [
                    .. group.Select(entry => ValueOf(entry.Label!, entry.Count))
                        .OrderByDescending(value => value.Count)
                        .ThenBy(value => value.Name, StringComparer.Ordinal)
                        .ThenBy(value => value.Key, StringComparer.Ordinal),
                ]));
        Facet[] all =
        [
            Time(FacetNames.Year, times.Years, "yyyy", "yyyy", times.Undated),
            Time(FacetNames.Month, times.Months, "yyyy-MM", "MMMM yyyy", times.Undated),
            .. labels,
            new Facet(FacetNames.Zone, [.. zones.Select(zone => new FacetValue(zone.Zone.ToString(), new ZoneNode(zone.Zone).ToString(), zone.Count) { Key = IndexFields.NameOf(zone.Zone) })]),
        ];
        return [.. all.Where(facet => facet.Values.Count > 0).OrderBy(facet => FacetNames.All.IndexOf(facet.Name))];
    }

    /// <summary>What asks for the label. A key that the language would not give back as it is stands for itself only in a choice; the query says the name.</summary>
    public static FieldNode QueryOf(LabelFacts label) => TermReader.Tidy(label.Key) == label.Key
        ? new FieldNode(label.Field, label.Key, IsExact: true, IsKey: true)
        : new FieldNode(label.Field, TermReader.Tidy(label.Name), IsExact: true);

    private static FacetValue ValueOf(LabelFacts label, long count) => new(label.Name, QueryOf(label).ToString(), count) { Key = label.Key };

    private static Facet Time(string name, IReadOnlyDictionary<DateOnly, long> counts, string key, string shown, long undated)
    {
        var values = counts.OrderBy(entry => entry.Key).Select(entry =>
        {
            var period = entry.Key.ToString(key, CultureInfo.InvariantCulture);
            return new FacetValue(entry.Key.ToString(shown, CultureInfo.InvariantCulture), $"{IndexFields.Date}:={period}", entry.Value) { Key = period };
        });
        return new Facet(
            name,
            undated == 0 ? [.. values] : [.. values, new FacetValue(UndatedName, new UndatedNode().ToString(), undated) { Key = FacetQuery.Undated }]);
    }
}
