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

    /// <summary>Words of an office that stand before a surname.</summary>
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "acting", "president", "president-elect", "vice", "secretary", "under", "deputy", "assistant", "chairman", "prime", "minister", "premier",
        "foreign", "ambassador", "attorney", "general", "director", "of", "state", "defense", "central", "intelligence", "commerce", "labor",
        "treasury", "agriculture", "senator", "governor", "chancellor", "king", "queen", "representative", "special", "first",
    };

    /// <summary>Whether the phrase names a body and no person: <c>the Embassy in Turkey</c>.</summary>
    public static bool NamesBody(string phrase)
    {
        var head = phrase.Split(" of ", 2)[0];
        return Words(head).Any(word => Bodies.Contains(word, StringComparer.Ordinal)) && !Words(phrase)[0].Equals("Director", StringComparison.Ordinal);
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
