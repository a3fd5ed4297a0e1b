namespace CubanCrisisArchive.Records.Description;

/// <summary>A collection (fonds): records kept together because of where they come from.</summary>
/// <param name="Id">The folder's name, as in the URL.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Introduction">Its introduction as Markdown, or null where it has no <c>collection.md</c>.</param>
/// <param name="Rights">A statement of rights as Markdown, or null where none is given.</param>
public sealed record Collection(string Id, string Name, string? Introduction, string? Rights)
{
    /// <summary>A collection of which nothing but the id is known.</summary>
    public static Collection Unknown(string id) => new(id, id, null, null);

    /// <summary>The standard statement that its rights come to; it holds for every record of the collection. Null where none is given.</summary>
    public RightsStatement? RightsStatement { get; init; }
}
