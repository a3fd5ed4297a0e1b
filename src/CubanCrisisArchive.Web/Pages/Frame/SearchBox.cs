namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>The search box with what was typed in it.</summary>
public sealed record SearchBox(string? Query, bool IsLarge)
{
    /// <summary>What a new query keeps of the one before: the collection that is searched.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept { get; init; } = [];
}
