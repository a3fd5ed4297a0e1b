namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A passage as it is shown.</summary>
internal sealed record PassageRow(
    string RecordId,
    string Title,
    string Date,
    int Zone,
    string? ParagraphId,
    int? ParagraphNumber,
    string? Speaker,
    string Text);
