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

    public string? RightsUri { get; set; }

    public string? RightsLabel { get; set; }

    public long Records { get; set; }

    public CollectionListing ToListing() => new(ToCollection(), (int)Records);

    public Collection ToCollection() => new(Id, Name, Introduction, Rights)
    {
        RightsStatement = RightsUri is null ? null : new RightsStatement(RightsUri, RightsLabel!),
    };
}
