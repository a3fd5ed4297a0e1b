namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>Tells a repository from the place and the shelf reference that a citation prints with it in one string.</summary>
internal static class RepositoryNames
{
    /// <summary>Towns that citations name after a repository. What stands after the comma is a place only if it is one of these.</summary>
    private static readonly string[] Places =
    [
        "Moscow", "Washington, D.C.", "Washington, DC", "Washington", "College Park, Maryland", "College Park, MD", "Boston",
        "Boston, Massachusetts", "Havana", "New York", "London", "Kew", "Paris", "Berlin", "Warsaw", "Prague", "Budapest", "Sofia",
        "Bucharest", "Beijing", "Rome", "Ottawa", "Canberra", "Brasília", "Rio de Janeiro", "Mexico City",
    ];

    /// <summary>Repositories that documentary editions print first, then series, box and folder.</summary>
    private static readonly string[] Leading =
    [
        "Department of State", "Kennedy Library", "Johnson Library", "Eisenhower Library", "National Archives and Records Administration",
        "National Archives", "Washington National Records Center", "Central Intelligence Agency", "National Defense University",
        "Library of Congress", "Naval Historical Center", "National Security Council", "NAA", "National Archives of Australia",
    ];

    /// <summary>The repository, where in it the item stands, and its place; each null where not told.</summary>
    public static (string? Holder, string? Location, string? Place) Split(string? holding)
    {
        if (string.IsNullOrWhiteSpace(holding))
        {
            return default;
        }

        var words = holding.Trim();
        if (Array.Find(Places, place => words.EndsWith($", {place}", StringComparison.Ordinal)) is { } named)
        {
            return (words[..^(named.Length + 2)], null, named);
        }

        return Array.Find(Leading, name => words.StartsWith($"{name}, ", StringComparison.Ordinal) || words.StartsWith($"{name}: ", StringComparison.Ordinal)) is { } leading
            ? (leading, words[(leading.Length + 2)..], null)
            : (words, null, null);
    }
}
