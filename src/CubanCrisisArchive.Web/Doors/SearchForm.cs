namespace CubanCrisisArchive.Web.Doors;

/// <summary>A search's answer as machines read it.</summary>
/// <param name="Query">As asked.</param>
/// <param name="ReadAs">As understood.</param>
/// <param name="Notices">What a person should know of the answer, as sentences.</param>
/// <param name="Total">Matching paragraphs, all of them.</param>
/// <param name="RecordTotal">Matching titles and summaries, counted apart.</param>
internal sealed record SearchForm(
    string Query,
    string ReadAs,
    IReadOnlyList<string> Notices,
    long Total,
    int Page,
    int Size,
    IReadOnlyList<SearchHitForm> Hits,
    long RecordTotal,
    IReadOnlyList<RecordHitForm> RecordHits);

/// <param name="Record">Id of the record.</param>
/// <param name="Url">The paragraph in its record's page.</param>
/// <param name="Date">ISO at its own precision, or null where undated.</param>
/// <param name="Paragraph">Id of the paragraph.</param>
/// <param name="Snippet">Plain text; <paramref name="Pieces"/> tell what matched in it.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
internal sealed record SearchHitForm(
    string Record,
    string Url,
    string Title,
    string? Date,
    string Paragraph,
    int? Number,
    string? Speaker,
    string Snippet,
    IReadOnlyList<PieceForm> Pieces,
    double Score);

/// <param name="Zone"><c>title</c> or <c>summary</c>: where the match stands.</param>
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
