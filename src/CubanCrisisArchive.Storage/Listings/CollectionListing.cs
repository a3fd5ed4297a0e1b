using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A collection and how many records it has.</summary>
public sealed record CollectionListing(Collection Collection, int Records);
