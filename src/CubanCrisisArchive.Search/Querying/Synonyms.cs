using System.Collections.Immutable;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>
/// Words that the documents of the crisis use for the same thing. They are offered with counts and added by a click, never
/// searched for silently: that Washington said <c>quarantine</c> and Moscow <c>blockade</c> is itself evidence.
/// </summary>
internal static class Synonyms
{
    /// <summary>Each line means one thing; a word may stand in several. A phrase is written as one.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Lines =
    [
        ["quarantine", "blockade"],
        ["missiles", "rockets"],
        ["bombers", "IL-28", "Beagle"],
        ["sites", "bases", "launching pads"],
        ["dismantling", "dismantlement", "removal", "withdrawal"],
        ["inspection", "verification", "on-site checking"],
        ["overflights", "aerial reconnaissance", "air surveillance"],
        ["U-2", "reconnaissance plane"],
        ["offensive weapons", "offensive armaments"],
        ["warheads", "nuclear weapons"],
        ["guarantees", "assurances", "pledge"],
        ["invasion", "intervention", "aggression"],
        ["Soviet Union", "USSR", "Russia"],
        ["Russians", "Soviets"],
        ["Politburo", "Presidium", "Central Committee"],
        ["Premier", "Chairman"],
        ["Secretary-General", "Acting Secretary General", "U Thant"],
        ["United States", "USA", "Americans"],
        ["Jupiter", "missiles in Turkey"],
        ["ships", "vessels"],
        ["telegram", "cable", "cablegram"],
        ["message", "letter", "communication"],
        ["talks", "negotiations", "conversations"],
        ["crisis", "conflict", "tension"],
        ["Guantanamo", "naval base"],
        ["exiles", "émigrés", "counter-revolutionaries"],
        ["embargo", "economic blockade"],
        ["Red Cross", "ICRC"],
        ["experts", "specialists", "technicians"],
    ];

    private static readonly ILookup<string, string> Others = Lines
        .SelectMany(line => line.SelectMany(word => line.Where(other => other != word), (word, other) => (word, other)))
        .ToLookup(pair => pair.word, pair => pair.other, StringComparer.OrdinalIgnoreCase);

    /// <summary>Other words for the same thing; none where the word is not in the table. A plain plural is known too.</summary>
    public static IEnumerable<string> Of(string word) => Others[word].Concat(Others[Other(word)]).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word of the table once, for review.</summary>
    public static IEnumerable<IReadOnlyList<string>> All => Lines.Select(line => (IReadOnlyList<string>)line);

    private static string Other(string word) => word.EndsWith('s') ? word[..^1] : word + "s";
}
