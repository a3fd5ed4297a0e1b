using System.Collections.Frozen;
using CubanCrisisArchive.Records.Authorities.Names;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>
/// Abbreviations that are words too where all stands in capitals, as in cables: <c>THIS TELLS US NOTHING</c>, <c>ESPERE UN MOMENTO</c>. There only the words beside
/// them tell what they are; where those do not, a miss is better than a false link.
/// </summary>
internal static class WordsInCapitals
{
    private const int WordsSeen = 4;

    /// <summary>Words before which the abbreviation stands as an adjective.</summary>
    private static readonly FrozenSet<string> After = FrozenSet.Create(
        StringComparer.Ordinal,
        "ACTION", "ACTIONS", "AGENCIES", "AID", "AIR", "AIRCRAFT", "AMBASSADOR", "ARMY", "ASSEMBLY", "ASSISTANCE", "ATTORNEY", "AUTHORITIES", "CHARTER", "CITIZEN", "CITIZENS", "CITIZENSHIP", "CONGRESS", "CONSUL",
        "CONSULAR", "CONSULATE", "CURRENCY", "CUSTOMS", "DELEGATE", "DELEGATES", "DELEGATION", "DEPARTMENT", "DEPT", "DISTRICT", "DOLLARS", "EMB", "EMBASSIES", "EMBASSY", "FORCE", "FORCES", "FOREIGN", "GOVERNMENT", "GOVT",
        "IMMIGRATION", "INTELLIGENCE", "INTERESTS", "INVOLVEMENT", "LEVELS", "MARINE", "MARINES", "MEASURES", "MILITARY", "MISSION", "NATIONAL", "NATIONALS", "NAVAL", "NAVY", "OBSERVERS", "OFFICIAL", "OFFICIALS",
        "PASSPORT", "PERSONNEL", "POLICY", "POSITION", "PRESIDENT", "PRESS", "PRESSURE", "PROGRAM", "PROGRAMS", "REPRESENTATIVE", "RESOLUTION", "SECRETARIAT", "SECURITY", "SENATE", "SENATOR", "SHIP", "SHIPS", "SOLDIERS", "STATE",
        "SUPPORT", "TERRITORY", "TREASURY", "TROOP", "TROOPS", "VISA");

    private static readonly FrozenSet<string> BeforeUnitedStates = FrozenSet.Create(StringComparer.Ordinal, "THE", "IN", "WITHIN", "CONTINENTAL");

    private static readonly FrozenSet<string> BeforeUnitedNations = FrozenSet.Create(StringComparer.Ordinal, "THE", "AT", "TO", "BY", "FROM", "FOR", "IN", "OF", "AND");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = After.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of these, stands among words in capitals, and none beside it tells that it is an abbreviation.</summary>
    public static bool MayBeWord(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int at)
    {
        var before = tokens[at].In(text) switch
        {
            "US" => BeforeUnitedStates,
            "UN" => BeforeUnitedNations,
            _ => null,
        };
        if (before is null || tokens[at].IsInitials || tokens.Count == 1 || !IsAmongCapitals(text, tokens, at))
        {
            return false;
        }

        var isTold = IsInParentheses(text, tokens[at]) || (at > 0 && tokens[at].Before == Joint.Close && before.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[at - 1].In(text)))
            || (at + 1 < tokens.Count && tokens[at + 1].Before == Joint.Close && Nouns.Contains(tokens[at + 1].In(text)));
        return !isTold;
    }

    /// <summary><c>THE UNITED NATIONS (UN)</c>.</summary>
    private static bool IsInParentheses(ReadOnlySpan<char> text, NameToken token) => token.Start > 0 && text[token.Start - 1] == '(' && token.End < text.Length && text[token.End] == ')';

    private static bool IsAmongCapitals(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int at)
    {
        for (var i = Math.Max(0, at - WordsSeen); i < Math.Min(tokens.Count, at + WordsSeen + 1); i++)
        {
            var word = tokens[i].In(text);
            if (word.Length > 1 && word.ContainsAnyInRange('a', 'z'))
            {
                return false;
            }
        }

        return true;
    }
}
