namespace CubanCrisisArchive.Web.Doors;

/// <summary>A search's answer as machines read it.</summary>
/// <param name="Query">As asked.</param>
/// <param name="ReadAs">As understood.</param>
/// <param name="Notices">What a person should know of the answer, as sentences.</param>
/// <param name="Total">Paragraphs that match the whole query, all of them.</param>
/// <param name="Hits">The page: first those that match the whole query, then those with most of its words.</param>
/// <param name="RecordTotal">Matching titles and summaries, counted apart.</param>
/// <param name="TotalMost">Paragraphs, or records where those are listed, with most of the words; they are not part of <paramref name="Total"/>.</param>
/// <param name="Records">Records with paragraphs that match the whole query.</param>
/// <param name="Complete">False where time was up: then counts are of what was found until then.</param>
/// <param name="Zones">How many passages match in each zone.</param>
/// <param name="Groups">Where the page counts records: its records, in order.</param>
/// <param name="LikeWords">Where like was looked for: the words by which.</param>
/// <param name="AsTyped">The query with every widened word taken exactly; null where none was widened.</param>
internal sealed record SearchForm(
    string Query,
    string ReadAs,
    IReadOnlyList<string> Notices,
    long Total,
    int Page,
    int Size,
    IReadOnlyList<SearchHitForm> Hits,
    long RecordTotal,
    IReadOnlyList<RecordHitForm> RecordHits,
    long TotalMost,
    long Records,
    bool Complete,
    IReadOnlyList<ZoneForm> Zones,
    IReadOnlyList<FacetForm> Facets,
    IReadOnlyList<GroupForm> Groups,
    IReadOnlyList<ExpansionForm> Expansions,
    string? AsTyped,
    IReadOnlyList<AlternativeForm> Alternatives,
    IReadOnlyList<NotHeldForm> NotHeld,
    IReadOnlyList<string> LikeWords,
    IReadOnlyList<DayForm> Days,
    ReceiptForm Receipt);

/// <param name="Record">Id of the record.</param>
/// <param name="Url">The paragraph in its record's page.</param>
/// <param name="Date">ISO at its own precision, or null where undated.</param>
/// <param name="Paragraph">Id of the paragraph; null where records are listed and only a title or summary matches.</param>
/// <param name="Snippet">Plain text; <paramref name="Pieces"/> tell what matched in it.</param>
/// <param name="Score">Higher is better; comparable within one answer only, and among hits of one <paramref name="Match"/>.</param>
/// <param name="Match"><c>all</c>: the whole query; <c>most</c>: most of its words.</param>
/// <param name="Lacks">Words of the query that it has not.</param>
/// <param name="Elsewhere">Those of them that stand elsewhere in the record.</param>
/// <param name="Instead">What the record has in the place of words that it lacks.</param>
/// <param name="Zone">Where the words stand: <c>text</c>, <c>inserted</c>, <c>struck</c>; <c>title</c>, <c>summary</c>.</param>
/// <param name="Variants">Other spellings of words asked for that stand here.</param>
internal sealed record SearchHitForm(
    string Record,
    string Url,
    string Title,
    string? Date,
    string? Paragraph,
    int? Number,
    string? Speaker,
    string Snippet,
    IReadOnlyList<PieceForm> Pieces,
    double Score,
    string Match,
    IReadOnlyList<string> Lacks,
    IReadOnlyList<string> Elsewhere,
    IReadOnlyList<ExpansionForm> Instead,
    string Zone,
    IReadOnlyList<string> Variants);

/// <param name="Zone"><c>title</c>, <c>summary</c> or <c>note</c>: where the match stands.</param>
internal sealed record RecordHitForm(
    string Record,
    string Url,
    string Title,
    string? Date,
    string Zone,
    string Snippet,
    IReadOnlyList<PieceForm> Pieces,
    double Score);

internal sealed record PieceForm(string Text, bool Match);

internal sealed record ZoneForm(string Zone, long Count);

/// <param name="Distinct">How many values there are, those not listed too.</param>
internal sealed record FacetForm(string Name, int Distinct, IReadOnlyList<FacetValueForm> Values);

/// <param name="Value">What a parameter named after the facet takes.</param>
/// <param name="Query">What added to the query leaves these hits.</param>
/// <param name="Without">Of a chosen value: how many hits there would be without it.</param>
internal sealed record FacetValueForm(string Value, string Name, long Count, bool Chosen, long? Without, string Query);

/// <param name="Total">Its paragraphs that match.</param>
internal sealed record GroupForm(string Record, string Url, string Title, string? Date, long Total);

internal sealed record ExpansionForm(string Asked, IReadOnlyList<string> Also);

/// <param name="Kind"><c>correction</c>, <c>misreading</c>, <c>dropped</c>, <c>loosened</c> or <c>synonym</c>.</param>
internal sealed record AlternativeForm(string Kind, string What, string Query, long Total);

internal sealed record NotHeldForm(string Field, string Asked, IReadOnlyList<NearestForm> Nearest);

internal sealed record NearestForm(string Name, string Query, long Records);

/// <param name="Date">ISO.</param>
internal sealed record DayForm(string Date, long Hits);

/// <param name="Version">Everything that the answer depends on: the same version gives the same count.</param>
/// <param name="Corpus">A hash over the sources.</param>
/// <param name="Program">The program's version and build.</param>
/// <param name="AskedAt">RFC 3339.</param>
/// <param name="Replay">The page that asks the same again and compares.</param>
internal sealed record ReceiptForm(string ReadAs, string Version, string Corpus, string Reader, string Index, string Program, long Total, DateTimeOffset AskedAt, double Milliseconds, string Replay);
