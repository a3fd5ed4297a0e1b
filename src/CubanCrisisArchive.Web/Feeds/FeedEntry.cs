namespace CubanCrisisArchive.Web.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Url">Its page's lasting address, which is its id too.</param>
/// <param name="Updated">When it last changed here.</param>
/// <param name="Published">When it was first published here; null where that is not told.</param>
/// <param name="Category">Slug of the kind of document.</param>
internal sealed record FeedEntry(string Url, string Title, DateTimeOffset Updated, DateTimeOffset? Published, string? Category, string? Summary);
