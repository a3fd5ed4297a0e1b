using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A record with its best paragraphs.</summary>
/// <param name="Total">Its paragraphs that match, all of them.</param>
/// <param name="Hits">The best of them.</param>
public sealed record RecordGroup(RecordId Record, string Title, ArchivalDate Date, long Total, IReadOnlyList<SearchHit> Hits);
