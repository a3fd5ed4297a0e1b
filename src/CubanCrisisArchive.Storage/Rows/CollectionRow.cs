using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>collection</c> with its number of records.</summary>
internal sealed class CollectionRow
{
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Introduction { get; set; }

    public string? Rights { get; set; }

    public long Records { get; set; }

    public CollectionListing ToListing() => new(new Collection(Id, Name, Introduction, Rights), (int)Records);
}
