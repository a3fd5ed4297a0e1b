namespace CubanCrisisArchive.Search.Querying;

/// <summary>
/// Reads what a person typed. Takes everything: what cannot be read as the language is read the kindest way, and the query
/// says how.
/// </summary>
/// <remarks>
/// <c>word</c>, <c>=word</c>, <c>==word</c>, <c>"phrase"</c>, <c>="phrase"</c>, <c>wild*card</c>, <c>misread~1</c>, <c>a NEAR/5 b</c>,
/// <c>a PRE/5 b</c> (in this order), <c>field:value</c>, <c>field:="whole value"</c>, <c>date:1962-10..1962-11</c>, <c>before:</c>, <c>after:</c>,
/// <c>in:zone</c>, <c>-not</c>, <c>NOT not</c>, <c>a OR b</c>, parentheses. Words side by side must all be there, and bind more
/// tightly than <c>OR</c>.
/// </remarks>
public static class SearchQueryParser
{
    /// <summary>The query that <paramref name="typed"/> asks. Never throws.</summary>
    public static SearchQuery Parse(string? typed)
    {
        var notices = new List<string>();
        var text = QueryText.Clean(typed, notices);
        var root = new QueryGrammar(QueryLexer.Tokens(text, notices), notices).Query();
        notices.AddRange(QueryNodes.Parts(root).OfType<PlainDateNode>().Select(date =>
            $"“{date.Text}” was read as a date: paragraphs that write it, and records of that {(date.From == date.To ? "day" : "month")}, are found."));
        return new SearchQuery(text, root, QueryWriter.Write(root), [.. notices.Distinct(StringComparer.Ordinal)]);
    }
}
