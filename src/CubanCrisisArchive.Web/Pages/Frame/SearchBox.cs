namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>The search box with what was typed in it.</summary>
public sealed record SearchBox(string? Query, bool IsLarge);
