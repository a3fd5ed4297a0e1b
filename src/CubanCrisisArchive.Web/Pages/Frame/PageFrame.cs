using CubanCrisisArchive.Records.Dates;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>What a page tells the frame around it.</summary>
/// <param name="Title">The page's own title, without the archive's name.</param>
public sealed record PageFrame(string Title)
{
    /// <summary>One sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>Path (and query, where the query is part of what the page is) under which the page should be known; null where it should not be.</summary>
    public string? Canonical { get; init; }

    /// <summary>Path of the same in JSON.</summary>
    public string? Json { get; init; }

    /// <summary>Path of the same as a feed.</summary>
    public string? Feed { get; init; }

    /// <summary>The day or days it is about: filled in on the strip.</summary>
    public ArchivalDate? Day { get; init; }

    /// <summary>Paragraphs found, by day: lit on the strip.</summary>
    public IReadOnlyDictionary<DateOnly, int>? Hits { get; init; }

    /// <summary>What was searched for, kept in the search box.</summary>
    public string? Query { get; init; }

    /// <summary>Whether the page prints its own address, so that the foot of the printed page need not.</summary>
    public bool PrintsAddress { get; init; }

    /// <summary>Whether the page has a search box of its own, so that the header needs none.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>Which of the main ways the page belongs to: <c>records</c>, <c>people</c> …</summary>
    public string? Section { get; init; }
}

public static class PageFrames
{
    private const string Key = nameof(PageFrame);

    public static void SetFrame(this ViewDataDictionary data, PageFrame frame) => data[Key] = frame;

    public static PageFrame Frame(this ViewDataDictionary data) => data[Key] as PageFrame ?? new PageFrame("Cuban Crisis Archive");
}
