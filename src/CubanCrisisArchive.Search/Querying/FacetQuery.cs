using System.Globalization;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>What a chosen value of a facet asks, as a part of a query.</summary>
internal static class FacetQuery
{
    /// <summary>The value of the facets of time for records without a date.</summary>
    public const string Undated = IndexFields.Undated;

    /// <summary>Null where the facet has no such value.</summary>
    public static QueryNode? Of(FacetChoice choice) => choice.Facet switch
    {
        FacetNames.Year or FacetNames.Month when choice.Value == Undated => new UndatedNode(),
        FacetNames.Year when choice.Value.Length == 4 => Within(choice.Value),
        FacetNames.Month when choice.Value.Length == 7 => Within(choice.Value),
        FacetNames.Zone => IndexFields.Zones.TryGetValue(choice.Value, out var zone) ? new ZoneNode(zone) : null,
        _ => IndexFields.Fields.TryGetValue(choice.Facet, out var field) && choice.Value.Length > 0
            ? new FieldNode(field, choice.Value, IsExact: true, IsKey: true)
            : null,
    };

    public static string MonthKey(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateNode? Within(string period) =>
        DateRanges.Parse(period) is { } range ? new DateNode(range.From, range.To, IsWithin: true) : null;
}
