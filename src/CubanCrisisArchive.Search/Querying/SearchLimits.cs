namespace CubanCrisisArchive.Search.Querying;

/// <summary>Every limit on a search, with its reason. Where one is reached, the answer says so.</summary>
public static class SearchLimits
{
    /// <summary>Characters of a query that are read: some four pages; a longer one is pasted by mistake or by malice.</summary>
    public const int QueryLength = 8_000;

    /// <summary>Words and dates of a query that are read: a long paragraph. Each is a list to walk or a condition to try, so the cost grows with each.</summary>
    public const int Words = 64;

    /// <summary>Parentheses within parentheses: more than a person can read.</summary>
    public const int Depth = 16;

    /// <summary>Words between the words of <c>NEAR</c> where no number is given: about a clause.</summary>
    public const int NearDefault = 10;

    /// <summary>Most words between the words of <c>NEAR</c>: about a page; beyond that the paragraph is the better measure.</summary>
    public const int NearMost = 500;

    /// <summary>Letters that a wildcard pattern must give: fewer would mean half the vocabulary.</summary>
    public const int WildcardLetters = 2;

    /// <summary>Words that one wildcard may stand for: each is a list to walk.</summary>
    public const int Expansions = 200;

    /// <summary>Words that one misreading may stand for: farther ones are other words.</summary>
    public const int Misreadings = 50;

    /// <summary>Ways to spell one phrase: the product over its words; beyond this the later words are taken as typed.</summary>
    public const int Spellings = 32;

    /// <summary>Ways to fill the places of one NEAR: the product over its words.</summary>
    public const int NearWays = 64;

    /// <summary>Hits on one page: what a person scrolls through; machines turn pages.</summary>
    public const int PageSize = 100;

    /// <summary>Records listed beside the hits because their title or summary matches: a glance, not a second result.</summary>
    public const int RecordHits = 20;

    /// <summary>Paragraphs shown of one record where hits stand under their records: enough to judge it by; the rest is one click away.</summary>
    public const int HitsOfRecord = 3;

    /// <summary>Values that can be chosen of all facets together; each facet chosen from is a walk of its own.</summary>
    public const int Choices = 20;

    /// <summary>Records with all words below which those with most of them are looked for: a page's worth.</summary>
    public const int FewRecords = 10;

    /// <summary>Other queries of each kind that are counted and offered beside an answer.</summary>
    public const int Alternatives = 5;

    /// <summary>Words of a record or paragraph by which its like is looked for: more bring in chance, not likeness.</summary>
    public const int LikeWords = 20;

    /// <summary>Hits in one exported file: what fits a spreadsheet page or a bibliography; whole answers are the machine door's.</summary>
    public const int Export = 1_000;

    /// <summary>Hits that can be reached by turning pages: each page costs as much as all pages before it.</summary>
    public const int Reach = 10_000;

    /// <summary>Suggestions of each kind: a list that is taken in while typing.</summary>
    public const int Suggestions = 5;

    /// <summary>Titles among which those suggested are chosen.</summary>
    public const int SuggestionsLookedAt = 2000;

    /// <summary>Values of one facet: what a person reads through.</summary>
    public const int FacetValues = 20;

    /// <summary>Time a search may take: ten times what the slowest sensible query of a large archive takes.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    /// <summary>Characters of a snippet: three lines on a desktop, six on a telephone.</summary>
    public const int SnippetLength = 280;
}
