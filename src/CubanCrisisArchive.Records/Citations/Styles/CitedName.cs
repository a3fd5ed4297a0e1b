using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>A person or body as citations name them.</summary>
/// <param name="Family">What the name is filed under; the whole name of a body, or where the parts cannot be told.</param>
/// <param name="Given">The rest of a person's name, or null.</param>
public sealed record CitedName(string Family, string? Given)
{
    /// <summary><c>Vasily Vasilyevich Kuznetsov</c>.</summary>
    public string Direct => Given is null ? Family : $"{Given} {Family}";

    /// <summary><c>Kuznetsov, Vasily Vasilyevich</c>.</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary><c>V. V.</c>, or null where there is no given name.</summary>
    public string? Initials => Given is null
        ? null
        : string.Join(' ', Given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => $"{word[0]}."));

    /// <summary>The name under which an authority record files its person or body.</summary>
    public static CitedName Of(AuthorityRecord authority) =>
        authority.Kind == AuthorityKind.Person && authority.SortName.Split(", ", 2) is [var family, var given]
            ? new CitedName(family, given)
            : new CitedName(authority.Name, null);

    /// <summary>A name of which only the written form is known: kept whole.</summary>
    public static CitedName Whole(string name) => new(name, null);

    /// <summary>A translator's name, which citations print in direct order: the last word is what it is filed under.</summary>
    public static CitedName InDirectOrder(string name)
    {
        var trimmed = name.Trim();
        var space = trimmed.LastIndexOf(' ');
        return space < 0 ? Whole(trimmed) : new CitedName(trimmed[(space + 1)..], trimmed[..space].TrimEnd());
    }
}
