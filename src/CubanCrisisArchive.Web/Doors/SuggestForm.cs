namespace CubanCrisisArchive.Web.Doors;

/// <summary>What a person may be about to type.</summary>
/// <param name="Query">As typed so far.</param>
internal sealed record SuggestForm(string Query, IReadOnlyList<SuggestionForm> Suggestions);

/// <param name="Kind"><c>person</c>, <c>title</c> or <c>word</c>.</param>
/// <param name="Text">As it is shown.</param>
/// <param name="Query">What to search for.</param>
/// <param name="Records">Records that have it.</param>
/// <param name="Url">The search.</param>
internal sealed record SuggestionForm(string Kind, string Text, string Query, long Records, string Url);
