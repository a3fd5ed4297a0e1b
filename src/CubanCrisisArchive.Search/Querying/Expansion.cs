namespace CubanCrisisArchive.Search.Querying;

/// <summary>Words searched for beside the one that was typed; <c>=word</c> searches for it alone.</summary>
/// <param name="Asked">As typed.</param>
/// <param name="Also">What else was looked for, as the index has it: <c>zarin</c>, <c>eorin</c>.</param>
public sealed record Expansion(string Asked, IReadOnlyList<string> Also);
