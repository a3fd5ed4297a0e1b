namespace CubanCrisisArchive.Search.Answering;

/// <summary>What a suggestion is.</summary>
public enum SuggestionKind
{
    Word,
    Person,
    Title,
}

/// <summary>Something that a person may be about to type.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Query">What to search for.</param>
/// <param name="Records">Records that have it.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Query, long Records);

/// <summary>Another query that finds what the one asked does not.</summary>
/// <param name="Query">Written out.</param>
/// <param name="Total">Paragraphs it finds.</param>
public sealed record Correction(string Query, long Total);
