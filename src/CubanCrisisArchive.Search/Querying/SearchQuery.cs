namespace CubanCrisisArchive.Search.Querying;

/// <summary>A query as it was understood. Knows no engine.</summary>
/// <param name="Text">What was typed, as far as it was read.</param>
/// <param name="Root">What is asked, or null where the input holds nothing that can be searched for.</param>
/// <param name="ReadAs">The query as understood, written out; read again, it gives the same query. Empty where nothing is asked.</param>
/// <param name="Notices">What a person should know of how it was read, as sentences: an unclosed quotation mark, a limit reached.</param>
public sealed record SearchQuery(string Text, QueryNode? Root, string ReadAs, IReadOnlyList<string> Notices)
{
    /// <summary>Whether there is nothing to search for.</summary>
    public bool IsEmpty => Root is null;
}
