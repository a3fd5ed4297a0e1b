namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>Tells who is meant where an office is named in short: <c>the President</c>, <c>the Secretary General</c>.</summary>
internal sealed class OfficeHolders(IReadOnlyList<AuthorityRecord> records)
{
    /// <summary>
    /// Who a list of participants means. The list itself says that somebody of that office was there, so the date is enough
    /// unless the side that the list gives is another's.
    /// </summary>
    public static Resolution InList(IReadOnlyList<NameClaim> claims, string? side, AuthorityIndex index, NamingContext context)
    {
        var holders = claims
            .Where(claim => claim.Sort == ClaimKind.ShortOffice && claim.HoldsIn(context) && !Sides.Contradict(side, index.Find(claim.Authority)?.Side))
            .Select(claim => claim.Authority).Distinct().ToList();
        return holders switch
        {
            [] => Resolution.Unknown,
            [var only] => Resolution.To(only, isMisreading: false),
            _ => Resolution.Between(holders),
        };
    }

    /// <summary>
    /// Who a text means, or null. Sure only if the holder is named elsewhere in the record, and no other person named there
    /// holds an office that the same words could mean (<c>the Secretary</c>: of State or of Defense); where two of different
    /// sides could be meant, the side that made the document decides: each calls its own president the President.
    /// </summary>
    public AuthorityId? InText(IReadOnlyList<NameClaim> claims, string? ownSide, IReadOnlySet<AuthorityId> named, NamingContext context)
    {
        var claim = claims.FirstOrDefault(claim => claim.Sort == ClaimKind.ShortOffice && claim.HoldsIn(context));
        if (claim is null)
        {
            return null;
        }

        var office = string.Join(' ', claim.Words.Skip(1));
        var holders = records.Where(record => named.Contains(record.Id) && HoldsAny(record, office, context)).ToList();
        if (ownSide is not null && holders.Exists(holder => holder.Side == ownSide))
        {
            holders.RemoveAll(holder => holder.Side != ownSide);
        }

        return holders is [var only] && claims.Any(one => one.Authority == only.Id && one.Sort == ClaimKind.ShortOffice && one.HoldsIn(context))
            ? only.Id
            : null;
    }

    private static bool HoldsAny(AuthorityRecord record, string words, NamingContext context) =>
        record.Offices.Any(office =>
            (office.Title.StartsWith(words, StringComparison.OrdinalIgnoreCase) || office.Short.Any(name => name.EndsWith(words, StringComparison.OrdinalIgnoreCase)))
            && (office.From is null || context.Latest >= office.From)
            && (office.To is null || context.Earliest <= office.To));
}
