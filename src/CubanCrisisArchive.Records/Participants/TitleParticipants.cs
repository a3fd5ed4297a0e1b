using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>
/// People named by a title: <c>Telegram from A and B to C</c>, <c>Record of Conversation between A and B</c>,
/// <c>From the Journal of A: Record of conversation with B</c>, <c>From the diary of A</c>.
/// </summary>
internal static partial class TitleParticipants
{
    /// <summary>Offices that hold a <c>to</c> of their own, so that it is not taken for the addressee's.</summary>
    private static readonly string[] OfficesWithTo =
    [
        "Ambassador to the UN", "Representative to the UN", "Delegate to the UN", "Ambassador to the United Nations",
        "Representative to the United Nations", "Ambassador to the United States", "Ambassador to Cuba", "Ambassador to the USSR",
    ];

    public static IReadOnlyList<NameFinding> Find(string title)
    {
        var findings = new List<NameFinding>();
        var masked = Mask(title);
        if (Journal().Match(masked) is { Success: true } journal)
        {
            Add(title, journal.Groups["author"], ParticipantRole.Author, findings);
        }

        if (With().Match(masked) is { Success: true } with)
        {
            if (findings.Count > 0)
            {
                findings.Add(findings[0] with { Role = ParticipantRole.Present });
            }

            Add(title, with.Groups["other"], ParticipantRole.Present, findings);
        }
        else if (Between().Match(masked) is { Success: true } between)
        {
            Add(title, between.Groups["parties"], ParticipantRole.Present, findings);
        }
        else if (FromTo().Match(masked) is { Success: true } sent)
        {
            Add(title, sent.Groups["sender"], ParticipantRole.Sender, findings);
            Add(title, sent.Groups["recipient"], ParticipantRole.Recipient, findings);
        }
        else if (FromAlone().Match(masked) is { Success: true } from)
        {
            var holder = from.Groups["holder"];
            Add(title, holder.Success ? holder : from.Groups["sender"], ParticipantRole.Sender, findings);
        }

        return findings;
    }

    /// <summary>The same places, the <c>to</c> of offices blotted out and what tells of copies left off.</summary>
    private static string Mask(string title)
    {
        foreach (var office in OfficesWithTo)
        {
            title = title.Replace(office, office.Replace(" to ", " ·· ", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        return Copies().Match(title) is { Success: true } copies ? title[..copies.Index] : title;
    }

    /// <summary>People joined by <c>and</c>; one without a side of his own shares that of the one before him.</summary>
    private static void Add(string title, Group group, ParticipantRole role, List<NameFinding> findings)
    {
        string? side = null;
        var start = group.Index;
        foreach (var phrase in title.Substring(group.Index, group.Length).Split(" and "))
        {
            if (phrase.Trim().Length > 0)
            {
                var own = SideNames.FromOpening(phrase);
                side = own ?? (role == ParticipantRole.Sender ? side : null);
                var offset = OfficeWords.NameStart(phrase);
                findings.Add(new NameFinding(phrase[offset..].TrimEnd(), start + offset, side, role));
            }

            start += phrase.Length + " and ".Length;
        }
    }

    [GeneratedRegex(@", with (?:a copy|copies) (?:to|for) ", RegexOptions.CultureInvariant)]
    private static partial Regex Copies();

    [GeneratedRegex(@"^From the (?:Journal|Diary|diary|journal) of (?<author>[^:]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Journal();

    [GeneratedRegex(@"[Cc]onversation with (?:the )?(?<other>[^:;]+)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:[Cc]onversation|[Mm]eeting|[Cc]orrespondence) [Bb]etween (?<parties>[^:;]+ and [^:;]+)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>Kinds of papers that one sends to another, as titles begin with them.</summary>
    private const string Sent = "(?:[Tt]elegram|[Cc]able|[Ll]etter|[Mm]essage|[Cc]iphered (?:[Tt]elegram|[Ll]etter)|[Tt]elegraphic [Mm]essage|[Mm]emorandum|[Nn]ote|[Rr]eport|[Dd]ispatch|[Ii]nstructions?|[Dd]irective)";

    // The addressee follows the last "to" that belongs to no office; a closing "(1)" numbers telegrams of one day.
    [GeneratedRegex("^" + Sent + @"[^:]*? [Ff]rom (?<sender>.+) to (?:the )?(?<recipient>[^()]+?)(?: \(\d+\))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    // Telegram from Brazilian Embassy in Havana (Bastian Pinto), 6 p.m.; Telegram no. 1437 from Soviet Ambassador to Cuba Alekseev
    [GeneratedRegex("^" + Sent + @"[^:]*? [Ff]rom (?:the )?(?<sender>\p{Lu}[^(),:;]+?)(?: \((?<holder>\p{Lu}[^(),:;]+)\).*|,.*| \(\d+\))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FromAlone();
}
