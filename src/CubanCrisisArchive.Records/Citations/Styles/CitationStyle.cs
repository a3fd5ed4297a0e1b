namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>A style in which a citation is printed.</summary>
/// <param name="Slug">As in addresses and tests: <c>chicago-note</c>.</param>
/// <param name="Name">For people: <c>Chicago, note</c>.</param>
public sealed record CitationStyle(string Slug, string Name, Func<CitedItem, StyledText> Write);
