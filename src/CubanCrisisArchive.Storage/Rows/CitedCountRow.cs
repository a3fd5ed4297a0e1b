using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>How many passages cite a document.</summary>
internal sealed class CitedCountRow
{
    public AuthorityId Id { get; set; }

    public long Passages { get; set; }
}
