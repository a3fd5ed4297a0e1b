namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A passage as it is shown, matches marked.</summary>
internal sealed record PassageRow(
    long Id,
    string RecordId,
    string Title,
    string Date,
    long Zone,
    string? ParagraphId,
    long? ParagraphNumber,
    string? Speaker,
    string Text,
    string Highlighted);
