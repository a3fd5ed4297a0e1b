using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Which zones count: a range, since those asked for together stand together in <see cref="SearchZone"/>.</summary>
internal readonly record struct PassageFilter(SearchZone First, SearchZone Last)
{
    public static readonly PassageFilter Paragraphs = new(SearchZone.Text, SearchZone.Text);
    public static readonly PassageFilter Descriptions = new(SearchZone.Title, SearchZone.Summary);
}
