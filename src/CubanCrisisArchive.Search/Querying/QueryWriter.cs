namespace CubanCrisisArchive.Search.Querying;

/// <summary>Writes a query out in its own language, so that it reads back as the same query.</summary>
internal static class QueryWriter
{
    public static string Write(QueryNode? node) => node switch
    {
        null => string.Empty,
        WordNode word => word.Text,
        PhraseNode phrase => $"\"{phrase.Text}\"",
        AndNode all => string.Join(' ', all.Parts.Select(Write)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };
}
