using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Comparing;

/// <summary>A row of two texts side by side: paragraphs on the same matter, or one that has no fellow.</summary>
public sealed record ComparedRow(Paragraph? Left, Paragraph? Right);
