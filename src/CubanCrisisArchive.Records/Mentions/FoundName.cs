using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Authorities.Names;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>Words of a text that name an authority, or an office whose holder is still to be told.</summary>
/// <param name="Authority">Who or what is named; null for an office said in short.</param>
/// <param name="Claims">The claims to an office said in short; empty otherwise.</param>
internal sealed record FoundName(int Start, int Length, AuthorityId? Authority, bool IsMisreading, IReadOnlyList<NameClaim> Claims);
