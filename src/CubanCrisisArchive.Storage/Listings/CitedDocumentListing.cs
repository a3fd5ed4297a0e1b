using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A cited document as a line in a list.</summary>
/// <param name="Records">The records that hold its text.</param>
/// <param name="Passages">How many passages cite it.</param>
public sealed record CitedDocumentListing(CitedDocument Document, IReadOnlyList<RecordId> Records, int Passages);
