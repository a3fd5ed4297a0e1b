using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>authority_count</c>.</summary>
internal sealed class AuthorityCountRow
{
    public AuthorityId AuthorityId { get; set; }

    public long Participations { get; set; }

    public long Passages { get; set; }

    /// <summary>How many records name them; counted where it is asked for.</summary>
    public long Naming { get; set; }
}
