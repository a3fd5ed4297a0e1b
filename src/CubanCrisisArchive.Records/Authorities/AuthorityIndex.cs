using System.Collections.Frozen;
using CubanCrisisArchive.Records.Authorities.Names;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>Every authority record and every form under which it is known. Built once; safe for many readers at a time.</summary>
public sealed class AuthorityIndex
{
    /// <summary>Where conflicts between authority files are reported.</summary>
    private const string Folder = "corpus/authorities";

    /// <summary>No authorities: nothing resolves.</summary>
    public static readonly AuthorityIndex Empty = Build([]);

    private readonly FrozenDictionary<AuthorityId, AuthorityRecord> records;
    private readonly NameTrie names = new();

    private AuthorityIndex(IReadOnlyList<AuthorityRecord> unique)
    {
        records = unique.ToFrozenDictionary(record => record.Id);
        Offices = new OfficeHolders(unique);
        foreach (var record in unique)
        {
            foreach (var claim in ClaimsOf(record))
            {
                var tokens = NameTokens.Of(claim.Text);
                if (tokens.Count > 0)
                {
                    names.Add(claim with { Words = [.. tokens.Select(token => token.In(claim.Text).ToString())] }, tokens);
                }
            }
        }
    }

    /// <summary>AUTH001 for an id that two files use, AUTH002 for a name that two authorities claim for the same records.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    internal NameTrie Names => names;

    internal OfficeHolders Offices { get; }

    public static AuthorityIndex Build(IEnumerable<AuthorityRecord> records)
    {
        var unique = new Dictionary<AuthorityId, AuthorityRecord>();
        var diagnostics = new List<Diagnostic>();
        foreach (var record in records)
        {
            if (!unique.TryAdd(record.Id, record))
            {
                diagnostics.Add(Diagnostic.OfFile(DiagnosticCodes.AuthorityFile, Folder, $"The id '{record.Id}' is used for '{unique[record.Id].Name}' and for '{record.Name}'; the first keeps it."));
            }
        }

        var index = new AuthorityIndex([.. unique.Values]);
        index.Diagnostics = [.. diagnostics, .. index.Conflicts()];
        return index;
    }

    public AuthorityRecord? Find(AuthorityId id) => records.GetValueOrDefault(id);

    /// <summary>
    /// Whom or what a written name means, the whole of it and nothing but it: white space, accents and the spacing of initials
    /// make no difference. A form bound to the record (<c>in:</c>) goes before one that holds everywhere; two equal claims
    /// resolve to neither.
    /// </summary>
    /// <param name="kinds">The kinds looked among, all at once; none: all kinds.</param>
    public Resolution Resolve(string name, NamingContext context, params ReadOnlySpan<AuthorityKind> kinds) =>
        Choose(Claims(name), context, kinds);

    /// <summary>Where a statement of place points: a place, or a body for where it sits (<c>UN Secretariat</c>).</summary>
    public Resolution ResolvePlace(string name, NamingContext context) =>
        Resolve(name, context, AuthorityKind.Place) is { Authority: not null } place ? place : Resolve(name, context, AuthorityKind.Body);

    /// <summary>
    /// Whom an entry in a list, a title or a signature means: titles before the name and a description after it are left off,
    /// <c>Kuznetsov, V.V.</c> is turned about, and an office without a name is resolved by date.
    /// </summary>
    /// <param name="side">The side that the document gives; someone of another side is not meant.</param>
    public Resolution ResolveParticipant(string name, string? side, NamingContext context)
    {
        var text = WithoutRemark(name);
        var found = NamedBy(text, context);
        if (found.Candidates.Count == 0)
        {
            found = OfficeHolders.InList([.. Claims(text), .. Claims("the " + text)], side, this, context);
        }

        return found.Authority is { } authority && Sides.Contradict(side, records[authority].Side)
            ? new Resolution(null, false, [authority], $"{records[authority].Name} was not of the side given, {side}.")
            : found;
    }

    /// <summary>Which of the claims to a name holds in a record.</summary>
    internal static Resolution Choose(IReadOnlyList<NameClaim> claims, NamingContext context, ReadOnlySpan<AuthorityKind> kinds = default)
    {
        if (claims.Count == 0)
        {
            return Resolution.Unknown;
        }

        var holding = new List<NameClaim>();
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (claim.Sort != ClaimKind.ShortOffice && claim.HoldsIn(context) && (kinds.IsEmpty || kinds.Contains(claim.Kind)))
            {
                holding.Add(claim);
            }
        }

        if (holding.Count < 2)
        {
            return holding is [var single] ? Resolution.To(single.Authority, single.IsMisreading) : Resolution.NotHere;
        }

        if (holding.Exists(claim => claim.In.Count > 0))
        {
            holding.RemoveAll(claim => claim.In.Count == 0);
        }

        var candidates = holding.Select(claim => claim.Authority).Distinct().ToList();
        return candidates switch
        {
            [var only] => Resolution.To(only, holding.TrueForAll(claim => claim.IsMisreading)),
            _ => Resolution.Between(candidates),
        };
    }

    private static string WithoutRemark(string name) => name.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    private static IEnumerable<NameClaim> ClaimsOf(AuthorityRecord record)
    {
        var own = new List<NameVariant> { new(record.Name, false, []), new(record.SortName, false, []) };
        foreach (var name in own.Concat(record.Variants).DistinctBy(name => (name.Text, name.From, name.To, string.Join(' ', name.In))))
        {
            yield return new NameClaim(record.Id, record.Kind, ClaimKind.Name, name.Text, [], name.IsMisreading, name.In, name.From, name.To) { Since = record.Since };
        }

        foreach (var office in record.Offices)
        {
            foreach (var name in office.Variants)
            {
                yield return new NameClaim(record.Id, record.Kind, ClaimKind.Office, name, [], false, [], office.From, office.To);
            }

            foreach (var name in office.Short)
            {
                yield return new NameClaim(record.Id, record.Kind, ClaimKind.ShortOffice, name, [], false, [], office.From, office.To);
            }
        }
    }

    private IReadOnlyList<NameClaim> Claims(string text) => names.Exactly(text, NameTokens.Of(text));

    private Resolution NamedBy(string text, NamingContext context)
    {
        var offices = true;
        foreach (var token in NameTokens.Of(text))
        {
            if (NamedExactly(text[token.Start..], offices, context) is { Candidates.Count: > 0 } found)
            {
                return found;
            }

            if (!TitleWords.Contains(token.In(text)))
            {
                break;
            }

            // What a title leaves over is no office: the Under Secretary of State is not the Secretary of State.
            offices &= token.In(text).Equals("the", StringComparison.OrdinalIgnoreCase);
        }

        return Resolution.Unknown;
    }

    private Resolution NamedExactly(string text, bool offices, NamingContext context)
    {
        var found = PersonOrBody(text, offices, context);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (found.Candidates.Count > 0 || comma <= 0)
        {
            return found;
        }

        found = PersonOrBody($"{text.AsSpan(comma + 1).Trim()} {text.AsSpan(0, comma)}", offices, context);
        return found.Candidates.Count == 0 && IsDescribed(text, comma) ? PersonOrBody(text[..comma], offices, context) : found;
    }

    /// <summary>
    /// Whether what follows the comma describes (<c>Llewellyn E. Thompson, Ambassador at Large</c>). After a surname alone it may
    /// be a forename, and then another person is meant, unless it begins with a title.
    /// </summary>
    private static bool IsDescribed(string text, int comma)
    {
        var tokens = NameTokens.Of(text);
        var following = tokens.FindIndex(token => token.Start > comma);
        return following >= 2 || (following == 1 && TitleWords.Contains(tokens[1].In(text)));
    }

    private Resolution PersonOrBody(string text, bool offices, NamingContext context)
    {
        var claims = offices ? Claims(text) : [.. Claims(text).Where(claim => claim.Sort == ClaimKind.Name)];
        return Choose(claims, context, [AuthorityKind.Person]) is { Candidates.Count: > 0 } person ? person : Choose(claims, context, [AuthorityKind.Body]);
    }

    private IEnumerable<Diagnostic> Conflicts() =>
        from claims in names.Shared()
        from first in claims
        from second in claims
        where string.CompareOrdinal(first.Authority.Value, second.Authority.Value) < 0
            && (first.Sort == ClaimKind.Name || second.Sort == ClaimKind.Name)
            && first.CanMeet(second)
        select Diagnostic.OfFile(DiagnosticCodes.AuthorityConflict, Folder, $"'{first.Text}' is claimed by '{first.Authority}' and by '{second.Authority}'; it resolves to neither.");
}
