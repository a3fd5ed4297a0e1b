namespace CubanCrisisArchive.Records.Participants;

/// <summary>How the titles of editions name people: by office and surname, or a body by its name.</summary>
internal static class EditionOffices
{
    /// <summary>Words that a body's name holds and an office with a surname does not end in.</summary>
    private static readonly string[] Bodies =
    [
        "Department", "Embassy", "Consulate", "Legation", "Agency", "Station", "Stations", "Mission", "Headquarters", "Council",
        "Ministry", "Government", "Committee", "Board", "Bureau", "Office", "Staff", "Group", "Posts", "Missions", "Embassies",
        "Commission", "Delegation", "Command", "Division", "Center", "Interests", "House", "Chiefs",
    ];

    /// <summary>Words that stand in bodies and offices with capitals and are in nobody's name.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "Operation", "CIA", "Chief", "Chiefs", "All", "Certain", "Special", "Executive", "Permanent", "Counselor", "Officer", "Acting", "Joint", "United", "National",
        "Charge", "Chargé", "Consul", "High", "Commissioner", "Government", "Country", "Council", "Inspector", "Military", "Army", "Naval", "Press", "Legal",
    };

    /// <summary>Words of an office that stand before a surname.</summary>
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "acting", "president", "president-elect", "vice", "secretary", "under", "deputy", "assistant", "chairman", "prime", "minister", "premier",
        "foreign", "ambassador", "attorney", "general", "director", "of", "state", "defense", "central", "intelligence", "commerce", "labor",
        "treasury", "agriculture", "senator", "governor", "chancellor", "king", "queen", "representative", "special", "first",
    };

    private const int MostWordsOfBody = 6;

    /// <summary>Words of offices that stand in front of <c>of</c> without a name.</summary>
    private static readonly HashSet<string> HoldersOf = new(StringComparer.OrdinalIgnoreCase)
    {
        "chief", "chiefs", "head", "member", "members", "representatives", "counselor", "consul", "commander", "speaker", "leader", "officer", "officers",
        "chargé", "charge", "commissioner", "delegate", "delegates", "lord", "university", "joint", "bank", "desk",
    };

    /// <summary>Whether the word belongs to an office or a body and to nobody's name.</summary>
    public static bool IsOfficeOrBody(string word) => Offices.Contains(word) || HoldersOf.Contains(word) || Bodies.Contains(word, StringComparer.Ordinal) || NoNames.Contains(word);

    /// <summary>Whether the words are a body's name and nothing more (<c>Atomic Energy Commission</c>), as it stands above those it sent.</summary>
    public static bool IsBodyAlone(string phrase)
    {
        var words = Words(phrase);
        return words.Length is > 0 and <= MostWordsOfBody && phrase.IndexOfAny([',', ';', '—', '(', '[', '.']) < 0
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "for" or "and" or "in")
            && NamesBody(phrase) && (words[^1] != "House" || phrase == "White House") && !NoNames.Contains(words[^1]) && words[0] is not ("Chief" or "The" or "Head" or "Representative");
    }

    /// <summary>Whether the phrase names a body and no person: <c>the Embassy in Turkey</c>.</summary>
    public static bool NamesBody(string phrase)
    {
        var head = phrase.Split(" of ", 2)[0];
        return Words(head).Any(word => Bodies.Contains(word, StringComparer.Ordinal)) && !Words(phrase)[0].Equals("Director", StringComparison.Ordinal);
    }

    /// <summary>
    /// Length of the person's name at the beginning of a phrase that goes on with an office: <c>Jerome Dunbar, Operation …</c>,
    /// <c>William Robertson of …</c>, <c>[name not declassified] of …</c>; 0 where no such name stands there.
    /// </summary>
    public static int PersonBefore(string phrase)
    {
        if (phrase[0] == '[' && phrase.IndexOf(']') is > 0 and var bracket)
        {
            return bracket + 1;
        }

        var comma = phrase.IndexOf(", ", StringComparison.Ordinal);
        var of = phrase.IndexOf(" of ", StringComparison.Ordinal);
        var end = comma < 0 || (of >= 0 && of < comma) ? of : comma;
        if (end <= 0)
        {
            return 0;
        }

        var words = Words(phrase[..end]);
        var isName = words.Length is >= 2 and <= 4 && words.All(word => char.IsUpper(word[0]) && !Offices.Contains(word) && !Bodies.Contains(word, StringComparer.Ordinal) && !NoNames.Contains(word));
        return isName ? end : 0;
    }

    /// <summary>Whether the words name nobody: <c>other officials</c>, a side's name (<c>U.S. and Soviet officials</c>), a day.</summary>
    public static bool IsRest(string phrase) =>
        SideNames.IsSide(phrase)
        || Dates.DateParser.Parse($"{phrase}, 1962") is not null
        || phrase.StartsWith("other ", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("officials", StringComparison.OrdinalIgnoreCase) || phrase.StartsWith("others", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the surname begins behind its office; 0 where the phrase is all office or no office stands before.</summary>
    public static int NameStart(string phrase)
    {
        var start = 0;
        while (start < phrase.Length)
        {
            var space = phrase.IndexOf(' ', start);
            var word = space < 0 ? phrase[start..] : phrase[start..space];
            if (!Offices.Contains(word))
            {
                return start;
            }

            if (space < 0)
            {
                break;
            }

            start = space + 1;
        }

        return 0;
    }

    private static string[] Words(string phrase) => phrase.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
