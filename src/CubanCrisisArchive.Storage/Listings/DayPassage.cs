using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A passage that names a day.</summary>
/// <param name="Number">Number of its paragraph, or null for a heading or signature.</param>
/// <param name="Text">The paragraph's reading text.</param>
/// <param name="Words">Where in it the words stand that name the day.</param>
public sealed record DayPassage(RecordId Record, string Title, ArchivalDate Date, string Paragraph, int? Number, string Text, TextSpan Words);
