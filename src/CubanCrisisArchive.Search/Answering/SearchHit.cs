using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A paragraph that matches, or an insertion or deletion in it; where records are listed, a title or summary too.</summary>
/// <param name="Title">The record's title.</param>
/// <param name="Date">The record's date.</param>
/// <param name="ParagraphId">Id of the paragraph, as in its address; null for a title or summary.</param>
/// <param name="ParagraphNumber">Null for headings and signatures.</param>
/// <param name="Speaker">Whose words the paragraph reports, or null where the text does not tell.</param>
/// <param name="Score">How well it matches; higher is better, comparable within one answer only.</param>
public sealed record SearchHit(
    RecordId Record,
    string Title,
    ArchivalDate Date,
    string? ParagraphId,
    int? ParagraphNumber,
    string? Speaker,
    Snippet Snippet,
    double Score)
{
    /// <summary>Where the words stand: in the paragraph's text, an insertion, a deletion; in the title or summary.</summary>
    public SearchZone Zone { get; init; }

    /// <summary>Other spellings of words asked for that stand here, as they stand: <c>Zarin</c>, <c>Il 28</c>.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Words of the query that the paragraph has not; none where it has all.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Those of the words lacking that stand elsewhere in the record.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>What the paragraph has in the place of words lacking: a likely reading of a misspelt one, another word for the same.</summary>
    public IReadOnlyList<Expansion> Instead { get; init; } = [];

    /// <summary>The whole query matches, not only most of its words.</summary>
    public bool HasAll => Lacks.Count == 0;
}
