namespace CubanCrisisArchive.Search.Querying;

/// <summary>What a piece of a typed query is, before it is understood.</summary>
internal enum QueryTokenKind
{
    Word,
    Quoted,
    Open,
    Close,
}

/// <param name="Prefix">What stands before a quoted text without a space: <c>=</c>, <c>-</c>, <c>title:</c>.</param>
/// <param name="Text">The word, or the text between the quotation marks.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text, string Prefix = "");
