using System.Collections.Immutable;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>One word in the ways in which such documents write it: <c>IL-28</c>, <c>Il 28</c>, <c>IL28</c>; <c>U.N.</c>, <c>UN</c>; <c>defence</c>, <c>defense</c>.</summary>
internal static class SpellingVariants
{
    /// <summary>Abbreviations that are written with full stops too, also where they are typed small.</summary>
    private static readonly ImmutableHashSet<string> Abbreviations =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "un", "us", "usa", "uk", "ussr", "oas", "nato", "cia");

    /// <summary>American and British; the stemmer takes care of their endings.</summary>
    private static readonly ImmutableArray<(string American, string British)> Pairs =
    [
        ("defense", "defence"), ("offense", "offence"), ("pretense", "pretence"), ("license", "licence"),
        ("program", "programme"), ("center", "centre"), ("theater", "theatre"), ("harbor", "harbour"), ("honor", "honour"),
        ("labor", "labour"), ("favor", "favour"), ("endeavor", "endeavour"), ("neighbor", "neighbour"), ("neighboring", "neighbouring"),
        ("favorable", "favourable"), ("rumor", "rumour"), ("color", "colour"), ("recognize", "recognise"), ("realize", "realise"),
        ("organize", "organise"), ("organization", "organisation"), ("authorize", "authorise"), ("authorization", "authorisation"),
        ("emphasize", "emphasise"), ("criticize", "criticise"), ("mobilize", "mobilise"), ("mobilization", "mobilisation"),
        ("normalize", "normalise"), ("normalization", "normalisation"), ("neutralize", "neutralise"), ("utilize", "utilise"),
        ("civilization", "civilisation"), ("analyze", "analyse"), ("airplane", "aeroplane"), ("check", "cheque"), ("traveled", "travelled"),
        ("traveling", "travelling"), ("canceled", "cancelled"), ("skeptical", "sceptical"), ("judgment", "judgement"), ("gray", "grey"),
    ];

    private static readonly ImmutableDictionary<string, string> Spellings = Pairs
        .SelectMany(pair => new[] { (pair.American, pair.British), (pair.British, pair.American) })
        .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The word's own pieces first, then its variants, each as the index's words one after the other.</summary>
    /// <param name="text">A word as typed, without white space.</param>
    public static IReadOnlyList<string[]> Of(string text)
    {
        var pieces = WithoutPossessive([.. WordBreaker.Words(text).Select(word => text.Substring(word.Start, word.Length))]);
        var variants = new List<string[]> { pieces };
        if (pieces.Length > 1)
        {
            variants.Add([string.Concat(pieces)]);
        }
        else if (IsAbbreviation(pieces[0]))
        {
            variants.Add([.. pieces[0].Select(letter => letter.ToString())]);
        }
        else if (LettersThenDigits(pieces[0]) is { } border)
        {
            variants.Add([pieces[0][..border], pieces[0][border..]]);
        }
        else if (Spellings.TryGetValue(pieces[0], out var other))
        {
            variants.Add([other]);
        }

        return variants;
    }

    /// <summary>Who types <c>Khrushchev's</c> wants Khrushchev.</summary>
    private static string[] WithoutPossessive(string[] pieces) => pieces is [.., _, "s" or "S"] && pieces.Length == 2 && pieces[0].Length > 1 ? [pieces[0]] : pieces;

    private static bool IsAbbreviation(string word) =>
        Abbreviations.Contains(word) || (word.Length is >= 2 and <= 5 && word.All(char.IsAsciiLetterUpper) && !FunctionWords.Has(word));

    private static int? LettersThenDigits(string word)
    {
        var border = 0;
        while (border < word.Length && char.IsAsciiLetter(word[border]))
        {
            border++;
        }

        return border is > 0 and <= 4 && border < word.Length && word.AsSpan(border).IndexOfAnyExceptInRange('0', '9') < 0 ? border : null;
    }
}
