using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A passage that cites a document.</summary>
/// <param name="Number">Number of its paragraph, or null for a heading.</param>
/// <param name="Text">The paragraph's reading text; the citation's offsets count in it.</param>
public sealed record CitationListing(RecordId Record, string Title, ArchivalDate Date, int? Number, string Text, CrossReference Reference);
