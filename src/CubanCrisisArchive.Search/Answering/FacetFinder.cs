using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Makes the facets of an answer. A facet of which something is chosen shows what its other values hold, so it is counted
/// without its own choices, in a run of its own.
/// </summary>
internal sealed class FacetFinder(SearchRun run, ChosenQuery chosen)
{
    public async Task<IReadOnlyList<Facet>> FindAsync(Found found, CancellationToken cancellationToken)
    {
        var facets = Facets(found).ToDictionary(facet => facet.Name, StringComparer.Ordinal);
        foreach (var group in chosen.Choices.GroupBy(choice => choice.Facet, StringComparer.Ordinal))
        {
            FacetChoice[] choices = [.. group];
            var (total, without) = await CountAsync([.. chosen.Choices.Except(choices)], cancellationToken);
            var counted = Facets(without).FirstOrDefault(facet => facet.Name == group.Key) ?? new Facet(group.Key, []);
            var values = counted.Values.ToList();
            foreach (var choice in choices)
            {
                var left = choices.Length == 1 ? total : (await CountAsync([.. chosen.Choices.Where(one => one != choice)], cancellationToken)).Total;
                var at = values.FindIndex(value => value.Key == choice.Value);
                var value = at >= 0 ? values[at] : Empty(choice);
                value = value with { IsChosen = true, Without = left };
                if (at >= 0)
                {
                    values[at] = value;
                }
                else
                {
                    values.Add(value);
                }
            }

            facets[group.Key] = counted with { Values = values, Distinct = values.Count };
        }

        return [.. facets.Values.OrderBy(facet => FacetNames.All.IndexOf(facet.Name)).Select(Shortened)];
    }

    /// <summary>A value that holds nothing here, under its name where the archive has it elsewhere.</summary>
    private FacetValue Empty(FacetChoice choice)
    {
        var label = run.Index.Labels.FirstOrDefault(label => label is not null && IndexFields.NameOf(label.Field) == choice.Facet && label.Key == choice.Value);
        return new FacetValue(label?.Name ?? choice.Value, FacetQuery.Of(choice)?.ToString() ?? string.Empty, 0) { Key = choice.Value };
    }

    private IReadOnlyList<Facet> Facets(Found found) => FacetCounter.Of(run.Index, found.HitsByRecord, found.HitsBySpeaker, found.Zones);

    private async Task<(long Total, Found Found)> CountAsync(IReadOnlyList<FacetChoice> choices, CancellationToken cancellationToken)
    {
        if (chosen.With(choices) is not { } root)
        {
            return (0, Found.Nothing);
        }

        var (plan, _) = run.Plan(root);
        var found = await run.CountAsync(plan, cancellationToken);
        return (found.Total(plan), found);
    }

    /// <summary>The first values and all chosen ones.</summary>
    private static Facet Shortened(Facet facet) => facet.Values.Count <= SearchLimits.FacetValues || facet.Name is FacetNames.Year or FacetNames.Month
        ? facet
        : facet with { Values = [.. facet.Values.Where((value, at) => at < SearchLimits.FacetValues || value.IsChosen)] };
}
