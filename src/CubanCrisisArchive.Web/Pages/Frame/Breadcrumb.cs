namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>The way from the top to the page; the last step is the page and has no address.</summary>
public sealed record Breadcrumb(params IReadOnlyList<(string Name, string? Href)> Steps);
