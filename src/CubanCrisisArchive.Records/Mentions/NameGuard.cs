using System.Collections.Frozen;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Authorities.Names;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>
/// Tells from the neighbouring words when a name is part of another name: <c>Edward Kennedy</c> is not the President,
/// the <c>Under Secretary of State</c> is not the Secretary, <c>New Mexico</c> is not Mexico. A miss is better than a false link.
/// </summary>
internal static class NameGuard
{
    /// <summary>Words that open a sentence or clause with a capital and are no forename.</summary>
    private static readonly FrozenSet<string> OpeningWords = new[]
    {
        "A", "About", "After", "Again", "Against", "All", "Although", "Among", "An", "And", "Any", "As", "At", "Because", "Before", "Behind", "Besides", "Between",
        "Both", "But", "By", "Can", "Could", "Dear", "Did", "Do", "Does", "During", "Either", "Even", "Except", "For", "From", "Had", "Has",
        "Have", "He", "Here", "How", "However", "If", "In", "Indeed", "Instead", "Is", "It", "Later", "Like", "May", "Meanwhile", "Might", "Moreover",
        "Neither", "Nor", "Not", "Now", "Of", "On", "Once", "Only", "Or", "Perhaps", "Re", "Since", "So", "Still", "Than", "That", "Then", "There",
        "Thereupon", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Tomorrow", "Toward", "Towards", "Under", "Unless",
        "Until", "Upon", "Was", "We", "What", "When", "Whenever", "Where", "Whereas", "Whether", "Which", "While", "Who", "Why", "Will", "With",
        "Within", "Without", "Would", "Yes", "Yesterday", "Yet",
        "Accordingly", "Actually", "Apparently", "Certainly", "Clearly", "Consequently", "Evidently", "Finally", "Incidentally", "Naturally", "Obviously",
        "Originally", "Personally", "Presumably", "Probably", "Recently", "Similarly", "Surely", "According", "Answering", "Commenting", "Concerning",
        "Following", "Including", "Noting", "Quoting", "Recalling", "Referring", "Regarding", "Replying", "Saying", "Speaking", "Turning",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles of others than the one known by the surname alone.</summary>
    private static readonly FrozenSet<string> FamilyTitles =
        new[] { "Mrs", "Miss", "Ms", "Mme", "Madame", "Senator", "Sen", "Congressman", "Judge", "Father" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make another office of the one they stand before.</summary>
    private static readonly FrozenSet<string> OfficeParts =
        new[] { "Under", "Deputy", "Assistant", "Vice", "Acting", "Undersecretary", "Former", "Ex", "First", "Then" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PlaceParts =
        new[] { "New", "West", "East", "North", "South", "Lake", "Fort", "Port", "Cape" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that make something else of the place they follow: <c>Mexico City</c>, <c>the Chicago Tribune</c>.</summary>
    private static readonly FrozenSet<string> PlaceTails =
        new[] { "City", "Tribune", "Post", "Star", "Times", "Herald", "Globe", "University", "College", "Symphony", "Orchestra" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Things that are called by a person's initials.</summary>
    private static readonly FrozenSet<string> NamedThings =
        new[] { "board", "collection", "document", "documents", "files", "law", "library", "record", "records", "related", "request", "reviewer", "sequestered", "website" }.ToFrozenSet(StringComparer.Ordinal);

    private const int MostInitials = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening = OpeningWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Family = FamilyTitles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices = OfficeParts.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = PlaceParts.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = NamedThings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails = PlaceTails.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words from <paramref name="first"/> on stand for the claim, given what stands about them.</summary>
    /// <param name="afterName">Whether the word before ends another name that was found.</param>
    public static bool Allows(NameClaim claim, ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int first, bool afterName)
    {
        var next = first + claim.Words.Count;
        if (claim.Kind == AuthorityKind.Place && next < tokens.Count && tokens[next].Before == Joint.Close && Tails.Contains(tokens[next].In(text)))
        {
            return false;
        }

        if (claim.Kind == AuthorityKind.Place && !claim.IsSingleWord && IsOfAnother(text, tokens, next))
        {
            return false;
        }

        if (claim.IsSingleWord && WordsInCapitals.MayBeWord(text, tokens, first))
        {
            return false;
        }

        if (claim.Kind == AuthorityKind.Person && claim.Words.Count == 1 && NamesAThing(text, tokens, first))
        {
            return false;
        }

        if (first == 0 || tokens[first].Before is Joint.Break or Joint.Comma)
        {
            return true;
        }

        var before = tokens[first - 1].In(text);
        return (claim.Sort, claim.Kind) switch
        {
            (ClaimKind.Office or ClaimKind.ShortOffice, _) => !Offices.Contains(before),
            (_, AuthorityKind.Person) when claim.IsSingleWord => IsSurnameOfItsOwn(text, tokens, first, afterName),
            (_, AuthorityKind.Place) when tokens[first].Before == Joint.Close => !Places.Contains(before),
            _ => true,
        };
    }

    /// <summary>Whether <c>the President</c> is not the beginning of more: <c>the President of the Senate</c>, <c>the Secretary General</c>.</summary>
    public static bool EndsOffice(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int next) =>
        next >= tokens.Count || tokens[next].Before != Joint.Close
        || (!char.IsUpper(text[tokens[next].Start]) && !tokens[next].In(text).SequenceEqual("of"));

    /// <summary>Whether the name goes on to be that of another state: <c>the United States of Indonesia</c>.</summary>
    private static bool IsOfAnother(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int next) =>
        next + 1 < tokens.Count && tokens[next].Before == Joint.Close && tokens[next - 1].In(text).Equals("States", StringComparison.OrdinalIgnoreCase)
        && tokens[next].In(text).Equals("of", StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[tokens[next + 1].Start]);

    /// <summary>Whether a person's initials begin the name of a thing: <c>JFK Act</c>, <c>LBJ Library</c>, <c>JFK, Document No. 9435</c>.</summary>
    private static bool NamesAThing(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int first) =>
        tokens[first].In(text) is { Length: <= MostInitials } word && IsCapitals(word)
        && first + 1 < tokens.Count
        && ((tokens[first + 1].Before == Joint.Close && (char.IsUpper(text[tokens[first + 1].Start]) || Things.Contains(tokens[first + 1].In(text))))
            || (tokens[first + 1].Before == Joint.Comma && tokens[first + 1].In(text) is "Document" or "Doc"));

    private static bool IsSurnameOfItsOwn(ReadOnlySpan<char> text, IReadOnlyList<NameToken> tokens, int first, bool afterName)
    {
        var before = tokens[first - 1];
        var word = before.In(text);
        if (Family.Contains(word))
        {
            return false;
        }

        var isApart = tokens[first].Before == Joint.Stop && !before.IsInitials;
        var isHyphenated = tokens[first].Start > 0 && text[tokens[first].Start - 1] is '-' or '–' or '‑';
        if (isApart || isHyphenated || afterName || !char.IsUpper(word[0]))
        {
            return true;
        }

        if (before.IsInitials)
        {
            return false;
        }

        // An acronym ("the delegate to the UN Stevenson") is no forename, unless all stands in capitals.
        var isAcronym = word.Length > 1 && IsCapitals(word) && !IsCapitals(tokens[first].In(text));
        return isAcronym || TitleWords.Contains(word) || Opening.Contains(word);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
