using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>
/// Words that stand before a name and are no part of it. <c>Mrs.</c>, <c>Miss</c> and <c>Senator</c> are not among them:
/// before a surname they mean another member of the family (<c>Mrs. Kennedy</c>, <c>Senator Kennedy</c>).
/// </summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "The", "Mr", "Messrs", "Dr", "Sir", "Lord", "Hon", "Honorable", "His", "Excellency", "Comrade", "Comrades", "Cde",
        "Amb", "Ambassador", "Ambassadors", "Minister", "Ministers", "Prime", "Premier", "Foreign", "Deputy", "First", "Vice", "Acting",
        "President", "Chairman", "Secretary", "Under", "Assistant", "Undersecretary", "Director", "Attorney", "Special", "Permanent",
        "Representative", "Delegate", "Counselor", "Counsellor", "Consul", "Governor",
        "General", "Gen", "Marshal", "Admiral", "Adm", "Colonel", "Col", "Major", "Maj", "Captain", "Capt", "Lieutenant", "Lt", "Commander",
        "Soviet", "Russian", "Cuban", "American", "US", "USSR", "UN", "USA",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
