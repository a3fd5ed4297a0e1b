namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A part of a list of records.</summary>
/// <param name="Next">The place after which the list goes on; null at its end.</param>
public sealed record RecordPart(IReadOnlyList<RecordListing> Records, string? Next);
