namespace CubanCrisisArchive.Records.Authorities;

/// <summary>Whom or what a written name means, or why that cannot be told.</summary>
/// <param name="Authority">The one authority meant, or null.</param>
/// <param name="IsMisreading">Whether the name as written is a known misreading.</param>
/// <param name="Candidates">Every authority that the name may mean: one where resolved, none where unknown.</param>
/// <param name="Reason">Why it is not resolved, in words; null where it is.</param>
public sealed record Resolution(AuthorityId? Authority, bool IsMisreading, IReadOnlyList<AuthorityId> Candidates, string? Reason)
{
    public static readonly Resolution Unknown = new(null, false, [], "No authority record has this name.");

    public static readonly Resolution NotHere = new(null, false, [], "The name holds in other records or years only.");

    public static Resolution To(AuthorityId authority, bool isMisreading) => new(authority, isMisreading, [authority], null);

    public static Resolution Between(IReadOnlyList<AuthorityId> candidates) =>
        new(null, false, candidates, $"May be {string.Join(" or ", candidates)}.");
}
