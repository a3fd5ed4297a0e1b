using System.Collections.Frozen;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>
/// Words of which a question is built and that say little of what it is about. A full match must have them like any other; among
/// what has most of the words they hardly count, or in a small archive a rare <c>did</c> would weigh as much as a name.
/// </summary>
public static class FunctionWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "a", "an", "the", "this", "that", "these", "those", "some", "any", "all", "each", "no", "not",
        "and", "or", "but", "if", "than", "then", "so", "as", "because", "while",
        "of", "in", "on", "at", "to", "from", "by", "with", "without", "about", "for", "into", "onto", "over", "under", "between", "during", "after", "before", "against", "through", "towards", "upon", "within",
        "i", "you", "he", "she", "it", "we", "they", "him", "her", "them", "us", "his", "hers", "its", "our", "their", "my", "your",
        "who", "whom", "whose", "which", "what", "when", "where", "why", "how",
        "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "done", "has", "have", "had", "having",
        "can", "could", "may", "might", "must", "shall", "should", "will", "would",
        "there", "here", "also", "only", "just", "very", "more", "most", "much", "many", "such", "other", "others", "ever",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The one that in capitals is another word.</summary>
    private const string Country = "US";

    public static bool Has(QueryNode node) => node is WordNode { IsExact: false } word && word.Text != Country && Has(word.Text);

    public static bool Has(string word) => All.Contains(word);
}
