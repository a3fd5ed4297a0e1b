using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>
/// People and bodies named by the title that an edition gives a document: <c>Telegram From the Embassy in Turkey to the
/// Department of State</c>, <c>Memorandum From the Deputy Director (Wisner) to Director Dulles</c>,
/// <c>Memorandum of conversation among Rusk, Andrade, and Fitzgerald</c>.
/// </summary>
internal static partial class EditionTitle
{
    /// <summary>Words that open a party, and its role; the first that stands in the title counts, most specific first.</summary>
    private static readonly (string Words, ParticipantRole Role)[] Openings =
    [
        (" from ", ParticipantRole.Sender),
        (" prepared by ", ParticipantRole.Author),
        (" prepared in ", ParticipantRole.Author),
        (" by ", ParticipantRole.Author),
    ];

    private static readonly string[] Meetings = [" between ", " among "];

    /// <summary>Words behind which <c>to</c> belongs to an office: <c>Ambassador to the Soviet Union (Thompson)</c>.</summary>
    private static readonly string[] OfficesWithTo =
    [
        "Ambassador", "Ambassador-designate", "Assistant", "Adviser", "Advisor", "Counselor", "Delegate", "Delegation", "Mission",
        "Representative", "Minister", "Chargé", "Liaison", "Deputy", "Consultant", "Aide", "Counsel", "Legation", "Observer",
    ];

    /// <summary>What stands in brackets behind a body and names no one: <c>Special Group (Augmented)</c>.</summary>
    private static readonly string[] FormsOfBodies = ["Augmented", "CI", "Counterinsurgency"];

    /// <summary>Words behind which a title no longer tells the kind: a telegram about a memorandum is a telegram.</summary>
    private static readonly string[] EndsOfKind = [" from ", " to ", " for ", " by ", " between ", " among ", " prepared ", ", ", ". "];

    /// <summary>What kind of document the title tells of, by its opening words, or by any where those tell none.</summary>
    public static DocumentKind KindOf(string title)
    {
        var end = EndsOfKind.Select(words => title.IndexOf(words, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(title.Length).Min();
        var kind = DocumentKindFinder.FromTitle(title[..end]);
        return kind == DocumentKind.Unknown ? DocumentKindFinder.FromTitle(title) : kind;
    }

    /// <summary>The parties, in the order printed.</summary>
    public static IReadOnlyList<NameFinding> Find(string title)
    {
        var findings = new List<NameFinding>();
        foreach (var words in Meetings)
        {
            if (title.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                AddMeeting(title, at + words.Length, findings);
                return findings;
            }
        }

        var recipient = 0;
        foreach (var (words, role) in Openings)
        {
            if (title.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var from = BehindItsSource(title, words, at + words.Length);
                recipient = RecipientIn(title, from);
                Add(title, from, recipient > 0 ? recipient - " to ".Length : EndOf(title, from), role, findings);
                break;
            }
        }

        if (recipient == 0 && findings.Count == 0 && !BelongsToAnother().IsMatch(title))
        {
            recipient = RecipientIn(title, 0);
            if (recipient > 0 && DocumentKindFinder.FromTitle(title[..recipient]) == DocumentKind.Unknown)
            {
                // Mr R. G. Menzies, Prime Minister, to Lord Cranborne: no word for the kind, and none before the sender.
                Add(title, 0, recipient - " to ".Length, ParticipantRole.Sender, findings);
            }
            else if (recipient == 0)
            {
                recipient = AddresseeBehindFor(title);
            }
        }

        if (recipient > 0 && !IsFile(title.AsSpan(recipient)))
        {
            AddRecipients(title, recipient, EndOf(title, recipient), findings);
        }

        return findings;
    }

    /// <summary><c>Extract From Dispatch 2/49 From Makin to Spender</c>: what it is from is a document, and that one is from someone.</summary>
    private static int BehindItsSource(string title, string words, int from) =>
        title.IndexOf(words, from, StringComparison.OrdinalIgnoreCase) is > 0 and var again && DocumentKindFinder.FromTitle(title[from..again]) != DocumentKind.Unknown
            ? again + words.Length
            : from;

    /// <summary>A memorandum for someone, a list prepared for a committee; 0 where there is none, as for guidelines for a policy.</summary>
    private static int AddresseeBehindFor(string title) =>
        After(title, " for ") is { } at && (title[..at].EndsWith(" prepared for ", StringComparison.OrdinalIgnoreCase) || DocumentKindFinder.FromTitle(title[..at]) != DocumentKind.Unknown)
            ? at
            : 0;

    /// <summary><c>Telegram 447 to Quito and 553 to Lima</c>.</summary>
    private static void AddRecipients(string title, int from, int end, List<NameFinding> findings)
    {
        var start = from;
        foreach (var next in NextPost().EnumerateMatches(title.AsSpan(from, end - from)))
        {
            Add(title, start, from + next.Index, ParticipantRole.Recipient, findings);
            start = from + next.Index + next.Length;
        }

        Add(title, start, end, ParticipantRole.Recipient, findings);
    }

    private static bool IsFile(ReadOnlySpan<char> words) =>
        words.StartsWith("the Record", StringComparison.OrdinalIgnoreCase) || words.StartsWith("the File", StringComparison.OrdinalIgnoreCase);

    private static int? After(string title, string words) =>
        title.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + words.Length : null;

    /// <summary>Where the addressee begins; 0 where there is none. A <c>to</c> right behind a bracket divides for certain.</summary>
    private static int RecipientIn(string title, int from)
    {
        var first = 0;
        var start = Math.Min(title.Length, Math.Max(from, 1));
        for (var at = title.IndexOf(" to ", start, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(" to ", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (title[at - 1] is ')' or ']')
            {
                return at + " to ".Length;
            }

            var word = title[(title.LastIndexOf(' ', at - 1) + 1)..at];
            if (first == 0 && !OfficesWithTo.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                first = at + " to ".Length;
            }
        }

        return first;
    }

    /// <summary>A title's parties end with a date, a day without its year, or the word <c>undated</c>, or at the end; a place and date may follow a comma.</summary>
    private static int EndOf(string title, int from)
    {
        var date = Dates.DateFinder.FindAll(title).FirstOrDefault(found => found.Offset > from);
        var end = date?.Offset ?? title.Length;
        if (Day().Match(title[..end], from) is { Success: true } day)
        {
            end = day.Index;
        }

        return Math.Max(from, title.AsSpan(0, end).TrimEnd(" ,.;:").Length);
    }

    /// <summary>A party, or two joined by <c>and</c> of which each carries its name in brackets.</summary>
    private static void Add(string title, int from, int end, ParticipantRole role, List<NameFinding> findings)
    {
        var start = from;
        for (var and = title.IndexOf(") and ", start, StringComparison.Ordinal); and >= 0 && and + ") and ".Length < end; and = title.IndexOf(") and ", start, StringComparison.Ordinal))
        {
            AddOne(title, start, and + 1, role, findings);
            start = and + ") and ".Length;
        }

        if (HoldersOfOneOffice().Match(title[start..end]) is { Success: true } two)
        {
            findings.AddRange(new[] { two.Groups["first"], two.Groups["second"] }.Select(name => new NameFinding(name.Value, start + name.Index, null, role)));
            return;
        }

        AddOne(title, start, end, role, findings);
    }

    private static void AddOne(string title, int start, int end, ParticipantRole role, List<NameFinding> findings)
    {
        var phrase = end > start ? title[start..end].TrimEnd(' ', ',') : string.Empty;
        if (phrase.Length == 0)
        {
            return;
        }

        if (WhereTheyAre().Match(phrase) is { Success: true } where && !EditionOffices.IsOfficeOrBody(where.Groups["last"].Value) && !EditionOffices.NamesBody(phrase))
        {
            phrase = phrase[..where.Groups["last"].Index] + where.Groups["last"].Value;
        }

        // Evatt (in Washington); Bunting1, with the mark of a note.
        phrase = Whereabouts().Match(phrase) is { Success: true, Index: > 0 } whereabouts ? phrase[..whereabouts.Index] : phrase;
        phrase = phrase.Length > 2 && char.IsLower(phrase[^2]) ? phrase.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9') : phrase;
        var side = SideNames.FromOpening(phrase);
        if (phrase[^1] == ')' && phrase.LastIndexOf('(') is >= 0 and var bracket && phrase.Length - bracket > 2 && !FormsOfBodies.Contains(phrase[(bracket + 1)..^1], StringComparer.Ordinal))
        {
            findings.Add(new NameFinding(phrase[(bracket + 1)..^1], start + bracket + 1, side, role));
            return;
        }

        if (EditionOffices.PersonBefore(phrase) is > 0 and var length)
        {
            findings.Add(new NameFinding(phrase[..length], start, side, role));
            return;
        }

        var offset = phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        if (!EditionOffices.NamesBody(phrase))
        {
            offset = Math.Max(offset, EditionOffices.NameStart(phrase));
            var comma = phrase.IndexOf(", ", offset, StringComparison.Ordinal);
            phrase = comma > 0 && !phrase.AsSpan(comma + 2).StartsWith("Jr") ? phrase[..comma] : phrase;
        }

        if (offset < phrase.Length && (char.IsUpper(phrase[offset]) || phrase[offset] == '[') && !EditionOffices.IsRest(phrase[offset..]))
        {
            findings.Add(new NameFinding(phrase[offset..], start + offset, side, role));
        }
    }

    /// <summary><c>Rusk, Andrade, and Fitzgerald (ICA)</c>; what follows a semicolon, a stop or a date is no longer a name.</summary>
    private static void AddMeeting(string title, int from, List<NameFinding> findings)
    {
        var end = EndOf(title, from);
        if (title.IndexOfAny([';', ':'], from, end - from) is >= 0 and var stop)
        {
            end = stop;
        }

        var start = from;
        while (start < end)
        {
            var (next, length) = NextJoin(title, start, end);
            var trimmed = title[start..next].Trim();
            if (trimmed.Length > 0)
            {
                AddOne(title, title.IndexOf(trimmed, start, StringComparison.Ordinal), title.IndexOf(trimmed, start, StringComparison.Ordinal) + trimmed.Length, ParticipantRole.Present, findings);
            }

            start = next + length;
        }
    }

    private static (int At, int Length) NextJoin(string title, int start, int end)
    {
        var best = (At: end, Length: 1);
        foreach (var join in (string[])[", and ", " and ", ", "])
        {
            var at = title.IndexOf(join, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && at < best.At)
            {
                best = (at, join.Length);
            }
        }

        return best;
    }

    // of April 22 meeting; on July 26; October 16; undated.
    [GeneratedRegex(@"(?: of| on| dated)?,? (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|undated)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:;|,| and) [\d/]{1,20} to ", RegexOptions.CultureInvariant)]
    private static partial Regex NextPost();

    // Annex 3 to printed Document 320.
    [GeneratedRegex(@"^(?:Annex|Appendix|Attachment|Enclosure|Tab|Supplement|Addendum)\b.* to (?:printed )?(?:Document|Doc\.)", RegexOptions.CultureInvariant)]
    private static partial Regex BelongsToAnother();

    [GeneratedRegex(@",? \((?:in|at|en route to|en route|on) [^)]{0,60}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whereabouts();

    // Chairmen Khrushchev and Brezhnev.
    [GeneratedRegex(@"^(?:the )?(?:Chairmen|Presidents|Prime Ministers|Ministers|Ambassadors|Secretaries|Senators|Generals) (?<first>\p{Lu}[\p{L}.’'-]{1,30}) and (?<second>\p{Lu}[\p{L}.’'-]{1,30})$", RegexOptions.CultureInvariant)]
    private static partial Regex HoldersOfOneOffice();

    // President Johnson in Texas; Secretary of State Rusk, at Paris.
    [GeneratedRegex(@" (?<last>\p{Lu}[\p{L}.’'-]+),? (?:at|in) (?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WhereTheyAre();
}
