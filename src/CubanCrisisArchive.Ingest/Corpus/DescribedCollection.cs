using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>A collection as its folder describes it.</summary>
/// <param name="Trouble">Why its rights statement is left out, as a sentence; null where nothing is wrong with it.</param>
internal sealed record DescribedCollection(Collection Collection, string? Trouble);
