using System.Collections.Immutable;
using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using Microsoft.AspNetCore.Http.Extensions;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>
/// A search as an address: all that a reader asked and chose. It is always written in one order, so that the same search has the
/// same address wherever it is shared from.
/// </summary>
public sealed record SearchAddress
{
    /// <summary>The page.</summary>
    public const string Page = "/search";

    /// <summary>Values chosen that are read at all; the search itself takes fewer and says so.</summary>
    private const int ChoicesRead = 100;

    private const string QueryName = "q";
    private const string LikeName = "like";
    private const string OrderName = "sort";
    private const string GroupingName = "group";

    // "page" itself is taken by Razor Pages for the page's own name.
    private const string NumberName = "p";

    private static readonly ImmutableArray<(string Word, SearchOrder Order)> Orders =
        [("best", SearchOrder.Relevance), ("date", SearchOrder.Earliest), ("latest", SearchOrder.Latest)];

    private static readonly ImmutableArray<(string Word, SearchGrouping Grouping)> Groupings =
        [("grouped", SearchGrouping.Grouped), ("paragraph", SearchGrouping.Paragraph), ("record", SearchGrouping.Record)];

    public string Query { get; init; } = string.Empty;

    /// <summary>As asked; it may name no record.</summary>
    public string? Like { get; init; }

    /// <summary>In canonical order.</summary>
    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    public SearchOrder Order { get; init; }

    /// <summary>Null where the reader leaves it to the page or door.</summary>
    public SearchGrouping? Grouping { get; init; }

    public int Number { get; init; } = 1;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Query) && Like is null && Choices.Count == 0;

    /// <summary>Reads an address however its parameters stand; what it does not know it passes over.</summary>
    public static SearchAddress Read(IQueryCollection query)
    {
        var choices = FacetNames.All.SelectMany(name => query[name].OfType<string>(), (name, value) => new FacetChoice(name, value.Trim()));
        return new SearchAddress
        {
            Query = query[QueryName].FirstOrDefault() ?? string.Empty,
            Like = query[LikeName].FirstOrDefault() is { Length: > 0 } like ? like : null,
            Choices = InOrder(choices.Where(choice => choice.Value.Length > 0).Take(ChoicesRead)),
            Order = Orders.FirstOrDefault(order => order.Word == query[OrderName].FirstOrDefault()).Order,
            Grouping = Groupings.FirstOrDefault(grouping => grouping.Word == query[GroupingName].FirstOrDefault()) is { Word: not null } known ? known.Grouping : null,
            Number = int.TryParse(query[NumberName].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1,
        };
    }

    /// <summary>What the searcher is asked.</summary>
    public SearchRequest ToRequest(SearchGrouping unsaid, SearchPage page) => new(SearchQueryParser.Parse(Query))
    {
        Page = page,
        Choices = Choices,
        Order = Order,
        Grouping = Grouping ?? unsaid,
        Like = Like is null ? null : LikeRequest.Parse(Like),
        WithHelp = true,
    };

    /// <summary>The same narrowed to one value more, from the first page.</summary>
    public SearchAddress With(FacetChoice choice) => this with { Choices = InOrder(Choices.Append(choice)), Number = 1 };

    public SearchAddress Without(FacetChoice choice) => this with { Choices = [.. Choices.Where(one => one != choice)], Number = 1 };

    /// <summary>Another query, narrowed and ordered alike.</summary>
    public SearchAddress Asking(string query) => this with { Query = query, Number = 1 };

    /// <summary>The address at a page or door: <c>/search</c>, <c>/search.json</c>.</summary>
    public string At(string path, params ReadOnlySpan<(string Name, string Value)> besides)
    {
        var query = new QueryBuilder();
        AddSaid(query, QueryName, Query);
        AddSaid(query, LikeName, Like);
        foreach (var choice in Choices)
        {
            query.Add(choice.Facet, choice.Value);
        }

        AddSaid(query, OrderName, Order == SearchOrder.Relevance ? null : Orders.First(order => order.Order == Order).Word);
        AddSaid(query, GroupingName, Grouping is { } grouping ? Groupings.First(known => known.Grouping == grouping).Word : null);
        AddSaid(query, NumberName, Number > 1 ? Number.ToString(CultureInfo.InvariantCulture) : null);
        foreach (var (name, value) in besides)
        {
            query.Add(name, value);
        }

        return path + query;
    }

    public override string ToString() => At(Page);

    private static void AddSaid(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(name, value);
        }
    }

    private static IReadOnlyList<FacetChoice> InOrder(IEnumerable<FacetChoice> choices) =>
        [.. choices.Distinct().OrderBy(choice => FacetNames.All.IndexOf(choice.Facet)).ThenBy(choice => choice.Value, StringComparer.Ordinal)];
}
