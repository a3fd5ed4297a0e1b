using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A record whose title or summary matches.</summary>
/// <param name="Zone"><see cref="SearchZone.Title"/> or <see cref="SearchZone.Summary"/>: where the match stands.</param>
/// <param name="Score">How well it matches; higher is better, comparable within one answer only.</param>
public sealed record RecordHit(
    RecordId Record,
    string Title,
    ArchivalDate Date,
    SearchZone Zone,
    Snippet Snippet,
    double Score);
