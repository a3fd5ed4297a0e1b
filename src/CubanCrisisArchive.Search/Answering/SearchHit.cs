using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A paragraph that matches.</summary>
/// <param name="Title">The record's title.</param>
/// <param name="Date">The record's date.</param>
/// <param name="ParagraphId">Id of the paragraph, as in its address.</param>
/// <param name="ParagraphNumber">Null for headings and signatures.</param>
/// <param name="Speaker">Whose words the paragraph reports, or null where the text does not tell.</param>
/// <param name="Score">How well it matches; higher is better, comparable within one answer only.</param>
public sealed record SearchHit(
    RecordId Record,
    string Title,
    ArchivalDate Date,
    string ParagraphId,
    int? ParagraphNumber,
    string? Speaker,
    Snippet Snippet,
    double Score);
