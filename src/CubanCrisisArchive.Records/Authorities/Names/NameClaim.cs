using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>What sort of name an authority lays claim to.</summary>
internal enum ClaimKind
{
    /// <summary>A name, in whatever spelling.</summary>
    Name,

    /// <summary>An office said in full: understood by date.</summary>
    Office,

    /// <summary>An office said in short: understood by date and by what else the record tells.</summary>
    ShortOffice,
}

/// <summary>One written form that an authority record lays claim to, with the bounds within which it holds.</summary>
/// <param name="Words">The form's words, with regard to case.</param>
/// <param name="In">The records it holds in; empty: in all.</param>
internal sealed record NameClaim(
    AuthorityId Authority,
    AuthorityKind Kind,
    ClaimKind Sort,
    string Text,
    IReadOnlyList<string> Words,
    bool IsMisreading,
    IReadOnlyList<RecordId> In,
    DateOnly? From,
    DateOnly? To)
{
    /// <summary>The day from which there is what is named, or null: earlier papers mean another.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>A name of one word and nothing besides: <c>Kennedy</c>.</summary>
    public bool IsSingleWord => Words.Count == 1;

    /// <summary>Whether it holds in a record. A form bound to certain years does not hold in a record whose date is unknown.</summary>
    public bool HoldsIn(NamingContext context) =>
        (In.Count == 0 || (context.Record is { } record && In.Contains(record)))
        && (From is null || context.Earliest >= From)
        && !(context.Latest < Since)
        && (To is null || context.Latest <= To);

    /// <summary>Whether there may be a record in which both hold: then neither can be told from the other there.</summary>
    public bool CanMeet(NameClaim other) =>
        (In.Count == 0) == (other.In.Count == 0)
        && (In.Count == 0 || In.Intersect(other.In).Any())
        && (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue)
        && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);
}
