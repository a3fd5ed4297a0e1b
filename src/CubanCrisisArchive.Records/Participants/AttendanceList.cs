using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>
/// Reads the lines of a list of those present: <c>Mr. James Linen—President of Time, Inc.</c>, <c>EUR—C. Burke Elbrick</c>,
/// <c>Mr. Wisner, Mr. Barnes, Colonel King</c>, side labels (<c>US Participants</c>), <c>[5 names not declassified]</c>.
/// </summary>
internal static partial class AttendanceList
{
    /// <summary>Words before a name that show where in a row of names the next one begins.</summary>
    private const string Honorifics =
        "Mr|Mrs|Miss|Ms|Messrs|Dr|Professor|Prof|Sir|Lord|Lic|Ambassador|Amb|Minister|Foreign Minister|Prime Minister|Secretary|Under Secretary|Deputy Under Secretary|Assistant Secretary|Deputy Assistant Secretary|President|Vice President|Chairman|General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Lt|Lieutenant|Admiral|Adm|Senator|Governor|Counselor|Director|Attorney General|Chief Justice|Congressman|The";

    /// <summary>Whether the line is a label for the side of those below it; its side is then told.</summary>
    public static bool IsSideLabel(string line, out string? side)
    {
        var bare = line.Trim().TrimEnd(':').Trim();
        var match = SideLabel().Match(bare);
        if (CountryNames.Contains(bare))
        {
            side = SideNames.FromOpening(bare) ?? bare;
            return true;
        }

        side = match.Success ? SideNames.FromOpening(match.Groups["side"].Value) ?? match.Groups["side"].Value : null;
        return match.Success || line.TrimEnd().EndsWith(':');
    }

    /// <summary>The people of one line, with offsets into it.</summary>
    public static IReadOnlyList<NameFinding> Read(string line, string? side)
    {
        var findings = new List<NameFinding>();
        foreach (var (start, end) in Pieces(line))
        {
            if (Person(line, start, end, side) is { } person)
            {
                findings.Add(person);
            }
        }

        return findings;
    }

    /// <summary>A line's people: by semicolons where it has any, else where an honorific follows a comma or <c>and</c>.</summary>
    private static IEnumerable<(int Start, int End)> Pieces(string line)
    {
        var start = 0;
        foreach (var cut in Cuts(line).Order())
        {
            if (cut > start)
            {
                yield return (start, cut);
            }

            start = cut;
        }

        yield return (start, line.Length);
    }

    private static IEnumerable<int> Cuts(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ';')
            {
                yield return i + 1;
            }
        }

        // "Mr. Frank, Director, Office of the Secretary" holds one person: an office is no honorific unless a name follows it.
        foreach (Match match in NextPerson().Matches(line))
        {
            yield return match.Groups["next"].Index;
        }

        if (TwoNames().Match(line) is { Success: true } two)
        {
            yield return two.Groups["second"].Index;
        }
    }

    private static NameFinding? Person(string line, int start, int end, string? side)
    {
        var text = line[start..end].TrimEnd(' ', ',', ';', '.').Length is var length && length == 0 ? string.Empty : line.Substring(start, length);
        if (text.EndsWith(" and", StringComparison.Ordinal))
        {
            text = text[..^4].TrimEnd(' ', ',', ';');
        }

        var lead = Lead().Match(text);
        var offset = lead.Length;
        var rest = text[offset..];
        if (Symbol().Match(rest) is { Success: true } symbol)
        {
            offset += symbol.Length;
            rest = rest[symbol.Length..];
        }

        var name = Name().Match(rest);
        return name.Success && name.Value.Trim().Length > 1
            ? new NameFinding(name.Value.TrimEnd(), start + offset, side ?? SideNames.FromOpening(rest), RoleIn(text))
            : null;
    }

    private static ParticipantRole RoleIn(string text)
    {
        if (Interpreter().IsMatch(text))
        {
            return ParticipantRole.Interpreter;
        }

        return NoteTaker().IsMatch(text) ? ParticipantRole.NoteTaker : ParticipantRole.Present;
    }

    [GeneratedRegex(@"^(?:For (?:the )?)?(?<side>[\p{Lu}][\p{L}. ]{0,30}?) ?(?:[Pp]articipants|PARTICIPANTS|[Ss]ide|SIDE|Government|GOVERNMENT|[Dd]elegation|DELEGATION)$|^(?:For (?:the )?)?(?<side>US|U\.S\.|USA|United States|UNITED STATES|American|AMERICAN|USSR|U\.S\.S\.R\.|Soviet|SOVIET|Soviet Union|UK|U\.K\.|United Kingdom|British|UN|U\.N\.|Cuba|Department of State|Central Intelligence Agency|State|CIA|Defense|White House)$|^For (?:the )?(?<side>[\p{Lu}][\p{L} .]{1,30})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SideLabel();

    [GeneratedRegex(@"(?:, (?:and )?|\) and | and )(?<next>(?:" + Honorifics + @")\.? (?:\[|\p{Lu}))", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NextPerson();

    [GeneratedRegex(@"^(?:[\p{Lu}][\p{L}.]*\s?){2,4} and (?<second>(?:[\p{Lu}][\p{L}.]*\s?){2,4})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^[\s,;•·\-–—*]*(?:and )?(?:Messrs\. )?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // An office's symbol before a dash: EUR—, S/EWC—, ARA -; the name follows it.
    [GeneratedRegex(@"^(?:\p{Lu}[\p{Lu}/\-]{0,9}|the Department|The White House|White House) ?[—–-]+ ?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?:\([^)]*\)|(?:\[[^\]]*\]|[^,;:(—–\[]|, Jr\.?|, Sr\.?|, III?)+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b[Ii]nterpret(?:er|ing)\b|\bINTERPRETER\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Interpreter();

    [GeneratedRegex(@"\b[Nn]ote-?\s?taker\b|\bReporting [Oo]fficer\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NoteTaker();
}
