namespace CubanCrisisArchive.Search.Answering;

/// <summary>Why another query is offered.</summary>
public enum AlternativeKind
{
    /// <summary>A word that the archive has not was put right.</summary>
    Correction,

    /// <summary>Words that differ by a letter or two exist here: misreadings and misprints.</summary>
    Misreading,

    /// <summary>A word was left out.</summary>
    Dropped,

    /// <summary>A phrase or nearness was loosened to its words.</summary>
    Loosened,

    /// <summary>Another word of the time for the same thing was put beside it.</summary>
    Synonym,
}

/// <summary>Another query that finds something, never asked without the reader's wish.</summary>
/// <param name="What">What is other about it, for people: <c>blockade</c>; the word left out; the misreadings.</param>
/// <param name="Query">Written out.</param>
/// <param name="Total">Paragraphs it finds, exactly.</param>
public sealed record Alternative(AlternativeKind Kind, string What, string Query, long Total);
