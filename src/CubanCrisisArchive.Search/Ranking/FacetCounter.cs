using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Makes facets of how many hits each record has.</summary>
internal static class FacetCounter
{
    public static IReadOnlyList<Facet> Of(IndexArrays index, int[] hitsByRecord)
    {
        var byLabel = new long[index.Labels.Count];
        var byMonth = new SortedDictionary<(int Year, int Month), long>();
        for (var id = 0; id < hitsByRecord.Length; id++)
        {
            var hits = hitsByRecord[id];
            if (hits == 0)
            {
                continue;
            }

            var record = index.Record(id);
            foreach (var label in record.Labels)
            {
                byLabel[label] += hits;
            }

            // A record that may be of two months belongs to neither.
            if (MonthOf(record.FirstDay) is { } month && MonthOf(record.LastDay) == month)
            {
                byMonth[month] = byMonth.GetValueOrDefault(month) + hits;
            }
        }

        var facets = byLabel
            .Select((count, label) => (Label: index.Labels[label], Count: count))
            .Where(entry => entry is { Label: not null, Count: > 0 })
            .GroupBy(entry => entry.Label!.Field)
            .OrderBy(group => group.Key)
            .Select(group => new Facet(
                IndexFields.NameOf(group.Key),
                [
                    .. group.Select(entry => ValueOf(entry.Label!, entry.Count))
                        .OrderByDescending(value => value.Count)
                        .ThenBy(value => value.Name, StringComparer.Ordinal)
                        .Take(SearchLimits.FacetValues),
                ]))
            .ToList();
        if (byMonth.Count > 0)
        {
            facets.Add(new Facet("month", [.. byMonth.Select(entry => MonthValue(entry.Key, entry.Value))]));
        }

        return facets;
    }

    private static FacetValue ValueOf(LabelFacts label, long count) => new(label.Name, new FieldNode(label.Field, TermReader.Tidy(label.Name), IsExact: true).ToString(), count);

    private static FacetValue MonthValue((int Year, int Month) month, long count)
    {
        var name = new DateOnly(month.Year, month.Month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return new FacetValue(name, string.Create(CultureInfo.InvariantCulture, $"{IndexFields.Date}:{month.Year:0000}-{month.Month:00}"), count);
    }

    private static (int Year, int Month)? MonthOf(int? day) => day is { } known && DateOnly.FromDayNumber(known) is var date ? (date.Year, date.Month) : null;
}
