using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>How often an authority occurs in a table.</summary>
internal sealed class AuthorityCountRow
{
    public AuthorityId AuthorityId { get; set; }

    public long Number { get; set; }
}
