namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A passage as it is shown.</summary>
internal sealed record PassageRow(
    string RecordId,
    string Title,
    string Date,
    long Zone,
    string? ParagraphId,
    long? ParagraphNumber,
    string? Speaker,
    string Text);
