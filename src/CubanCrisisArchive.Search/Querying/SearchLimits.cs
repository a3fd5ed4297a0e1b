namespace CubanCrisisArchive.Search.Querying;

/// <summary>Every limit on a search, with its reason. Where one is reached, the answer says so.</summary>
public static class SearchLimits
{
    /// <summary>Characters of a query that are read: some four pages; a longer one is pasted by mistake or by malice.</summary>
    public const int QueryLength = 8_000;

    /// <summary>Words of a query that are read: a long paragraph. FTS5 walks one list a word, so the cost grows with each.</summary>
    public const int Words = 64;

    /// <summary>Hits on one page: what a person scrolls through; machines turn pages.</summary>
    public const int PageSize = 100;

    /// <summary>Records listed beside the hits because their title or summary matches: a glance, not a second result.</summary>
    public const int RecordHits = 20;

    /// <summary>Hits that can be reached by turning pages: each page costs as much as all pages before it.</summary>
    public const int Reach = 10_000;

    /// <summary>Characters of a snippet: three lines on a desktop, six on a telephone.</summary>
    public const int SnippetLength = 280;
}
