using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>What kind of thing an authority record names.</summary>
public enum AuthorityKind
{
    Person,
    Body,
    Place,
    Ship,
    Weapon,
}

/// <summary>A name under which a person or thing occurs.</summary>
/// <param name="Text">As it is written: <c>V.V. Kuznetsov</c>, <c>Zarin</c>.</param>
/// <param name="IsMisreading">True where it is a mistake of reading or printing rather than another spelling.</param>
/// <param name="In">The records it holds in, or empty where it holds everywhere.</param>
public sealed record NameVariant(string Text, bool IsMisreading, IReadOnlyList<RecordId> In)
{
    /// <summary>First date of the papers it holds in, or null: a surname alone may mean another person in other years.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last date of the papers it holds in, or null.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>An office and when its holder had it, so that <c>the President</c> can be told by date.</summary>
/// <param name="From">First day in office, or null where not given.</param>
/// <param name="To">Last day in office, or null where not given.</param>
/// <param name="Variants">The office said in full (<c>President of the United States</c>): understood by date alone.</param>
public sealed record OfficeHeld(string Title, DateOnly? From, DateOnly? To, IReadOnlyList<string> Variants)
{
    /// <summary>The office said in short (<c>the President</c>): understood by date, and only where nobody else can be meant.</summary>
    public IReadOnlyList<string> Short { get; init; } = [];
}

/// <summary>An authority record: one person, body, place, ship or weapon under all its names (ISAAR(CPF) 5.1).</summary>
/// <param name="Name">Preferred name in direct order: <c>Vasily V. Kuznetsov</c>.</param>
/// <param name="SortName">The name to file it under: <c>Kuznetsov, Vasily Vasilyevich</c>.</param>
/// <param name="Dates">Dates of existence as people write them (<c>1901–1990</c>), or null.</param>
/// <param name="Side">The side represented in the crisis, normalised as for participants, or null.</param>
/// <param name="Role">Role in the crisis, a sentence or two; null where none is written.</param>
/// <param name="Inferred">What in the record is an editor's inference, in words; null where nothing is.</param>
public sealed record AuthorityRecord(
    AuthorityId Id,
    AuthorityKind Kind,
    string Name,
    string SortName,
    string? Dates,
    string? Side,
    string? Role,
    IReadOnlyList<NameVariant> Variants,
    IReadOnlyList<OfficeHeld> Offices,
    string? Inferred)
{
    /// <summary>The day from which there is such a thing, or null where it does not matter: papers known to be older mean another by the name.</summary>
    public DateOnly? Since { get; init; }
}
