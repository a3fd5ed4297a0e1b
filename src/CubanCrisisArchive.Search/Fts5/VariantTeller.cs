using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Tells which of the words found are not what was typed but a spelling searched for beside it.</summary>
/// <param name="fold">A word as the index sees it.</param>
internal sealed class VariantTeller(IReadOnlyList<Expansion> expansions, Func<string, string> fold)
{
    private readonly HashSet<string> also = expansions.SelectMany(expansion => expansion.Also).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>As they stand in the text, each once.</summary>
    public IReadOnlyList<string> In(string text, IReadOnlyList<TextSpan> places) => also.Count == 0
        ? []
        :
        [
            .. places.Select(place => text.Substring(place.Start, place.Length))
                .Where(word => also.Contains(string.Join(' ', WordBreaker.Words(word).Select(one => fold(word.Substring(one.Start, one.Length))))))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
