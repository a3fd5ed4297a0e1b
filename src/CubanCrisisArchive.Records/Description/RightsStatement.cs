namespace CubanCrisisArchive.Records.Description;

/// <summary>A standard statement of the rights in documents: one of <c>rightsstatements.org</c>'s, or a licence.</summary>
/// <param name="Uri">Its address, which names it to machines; absolute, of the web.</param>
/// <param name="Label">Its name for people: <c>Copyright Undetermined</c>.</param>
public sealed record RightsStatement(string Uri, string Label);
