using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A query with all else that a reader chose.</summary>
public sealed record SearchRequest(SearchQuery Query)
{
    public SearchPage Page { get; init; } = new();

    /// <summary>What the answer is narrowed to. Several values of one facet widen each other.</summary>
    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    public SearchOrder Order { get; init; }

    /// <summary>What a page counts: paragraphs, or records.</summary>
    public SearchGrouping Grouping { get; init; }

    /// <summary>A record, or one of its paragraphs, whose like is looked for. The query, if there is one, narrows it.</summary>
    public LikeRequest? Like { get; init; }

    /// <summary>Whether the answer also tells what else would find something, and what has most of the words. It takes more walks.</summary>
    public bool WithHelp { get; init; }
}
