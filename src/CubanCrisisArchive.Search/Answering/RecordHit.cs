using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A record whose title, summary or note matches.</summary>
/// <param name="Zone">Where the match stands: <see cref="SearchZone.Title"/>, <see cref="SearchZone.Summary"/> or <see cref="SearchZone.Note"/>.</param>
/// <param name="Paragraph">The paragraph that an editor's note is on; null for everything else, and for notes on what stands outside the text.</param>
/// <param name="Score">How well it matches; higher is better, comparable within one answer only.</param>
public sealed record RecordHit(
    RecordId Record,
    string Title,
    ArchivalDate Date,
    SearchZone Zone,
    string? Paragraph,
    Snippet Snippet,
    double Score);
