using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Where authority records have their pages.</summary>
public static class AuthorityPaths
{
    private static readonly (AuthorityKind Kind, string Segment, string Singular)[] Kinds =
    [
        (AuthorityKind.Person, "people", "person"),
        (AuthorityKind.Body, "bodies", "body"),
        (AuthorityKind.Place, "places", "place"),
        (AuthorityKind.Ship, "ships", "ship"),
        (AuthorityKind.Weapon, "weapons", "weapon"),
    ];

    /// <summary>The last word but one of the path: <c>people</c>.</summary>
    public static string Segment(AuthorityKind kind) => Kinds.First(entry => entry.Kind == kind).Segment;

    /// <summary>What all of them are called, as a heading: <c>People</c>.</summary>
    public static string Name(AuthorityKind kind) => char.ToUpperInvariant(Segment(kind)[0]) + Segment(kind)[1..];

    /// <summary>What one is called: <c>person</c>.</summary>
    public static string Singular(AuthorityKind kind) => Kinds.First(entry => entry.Kind == kind).Singular;

    public static AuthorityKind? KindOf(string segment) =>
        Kinds.Where(entry => entry.Segment == segment).Select(entry => (AuthorityKind?)entry.Kind).FirstOrDefault();

    public static string Of(AuthorityKind kind, AuthorityId id) => $"/{Segment(kind)}/{id}";
}
