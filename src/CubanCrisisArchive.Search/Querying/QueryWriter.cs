using System.Globalization;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Writes a query out in its own language, every parenthesis shown, so that it reads back as the same query.</summary>
internal static class QueryWriter
{
    public static string Write(QueryNode? node) => node switch
    {
        null => string.Empty,
        WordNode word => $"{Signs(word.IsExact, word.IsLiteral)}{word.Text}",
        PhraseNode phrase => $"{Signs(phrase.IsExact, phrase.IsLiteral)}\"{phrase.Text}\"",
        WildcardNode wildcard => wildcard.Pattern,
        FuzzyNode fuzzy => string.Create(CultureInfo.InvariantCulture, $"{fuzzy.Text}~{fuzzy.Distance}"),
        NearNode near => string.Join(
            string.Create(CultureInfo.InvariantCulture, $" {(near.IsOrdered ? "PRE" : "NEAR")}/{near.Distance} "), near.Terms.Select(Write)),
        AndNode all => string.Join(' ', all.Parts.Select(Part)),
        OrNode any => string.Join(" OR ", any.Parts.Select(Part)),
        NotNode not => $"-{Part(not.Part)}",
        FieldNode field => $"{IndexFields.NameOf(field.Field)}:{Signs(field.IsExact, field.IsKey)}{Value(field.Value)}",
        DateNode date => $"{IndexFields.Date}:{Signs(date.IsWithin)}{Range(date)}",
        UndatedNode => $"{IndexFields.Date}:{IndexFields.Undated}",
        RecordNode record => $"{IndexFields.Record}:{record.Record}",
        PlainDateNode date => date.Text,
        ZoneNode zone => $"{IndexFields.In}:{IndexFields.NameOf(zone.Zone)}",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), null),
    };

    private static string Signs(bool isExact, bool isLiteral = false) => (isLiteral, isExact) switch
    {
        (true, _) => "==",
        (false, true) => "=",
        _ => string.Empty,
    };

    private static string Part(QueryNode node) => node is AndNode or OrNode or NearNode ? $"({Write(node)})" : Write(node);

    private static string Value(string value) => value.AsSpan().ContainsAny(' ', '(', ')') ? $"\"{value}\"" : value;

    private static string Range(DateNode date) => date.From is { } day && date.From == date.To ? Day(day) : $"{End(date.From)}..{End(date.To)}";

    private static string End(DateOnly? day) => day is { } known ? Day(known) : string.Empty;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
