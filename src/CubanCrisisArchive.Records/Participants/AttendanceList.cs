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
        "Deputy Under Secretary|Deputy Assistant Secretary|Under Secretary|Assistant Secretary|Acting Secretary|Secretary General|Secretary-General|Attorney General|Chief Justice"
        + "|Deputy Prime Minister|Deputy Foreign Minister|Deputy Minister|Prime Minister|Foreign Minister|Finance Minister|Vice President"
        + @"|Brig\. Gen|Brigadier General|Maj\. Gen|Major General|Lt\. Gen|Lieutenant General|Lt\. Col|Rear Admiral|Vice Admiral"
        + "|Mr|Mrs|Miss|Ms|Messrs|Dr|Professor|Prof|Sir|Lord|Lic|Ambassador|Amb|Minister|Secretary|President|Chairman|Premier|Chancellor|King|Queen|Prince"
        + "|General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Lt|Lieutenant|Admiral|Adm|Marshal|Senator|Governor|Counselor|Commissioner|Director|Congressman|Madame|Mme|Señor|The";

    /// <summary>Bodies before a dash: <c>State—Mr. Murphy, Mr. Rountree</c>.</summary>
    private const string BodiesBeforeDash = "State|Defense|Treasury|Commerce|Agriculture|Justice|Labor|Interior|Army|Navy|Air Force|Joint Staff|(?:the |The )?White House|(?:the )?Department(?: of [\\p{L}]+)?|Budget|Congress|Embassy";

    private const int FewestOfRow = 4;
    private const int LongestOffice = 80;
    private const int MostWordsOfName = 7;

    /// <summary>Whether the line is a label for the side of those below it; its side is then told.</summary>
    public static bool IsSideLabel(string line, out string? side)
    {
        var bare = line.Trim().TrimEnd(':').Trim();
        var match = SideLabel().Match(bare);
        if (CountryNames.Contains(bare) || EditionOffices.IsBodyAlone(bare))
        {
            side = SideNames.FromOpening(bare) ?? bare;
            return true;
        }

        side = match.Success ? SideNames.FromOpening(match.Groups["side"].Value) ?? match.Groups["side"].Value : null;
        return match.Success || line.TrimEnd().EndsWith(':');
    }

    /// <summary>Whether a line, however long, is nothing but names: <c>President Bayar, Prime Minister Menderes, Mr. Benler, Mr. Berkol</c>.</summary>
    public static bool IsRow(string line)
    {
        var names = line.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length >= FewestOfRow && Array.TrueForAll(names, name =>
        {
            var bare = name.StartsWith("and ", StringComparison.Ordinal) ? name["and ".Length..] : name;
            return char.IsUpper(bare[0]) && bare.Split(' ').Length <= MostWordsOfName;
        });
    }

    /// <summary>The people of one line, with offsets into it.</summary>
    public static IReadOnlyList<NameFinding> Read(string line, string? side)
    {
        var findings = new List<NameFinding>();
        foreach (var (start, end) in Pieces(line))
        {
            if (Person(line, start, end, ref side) is { } person)
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
        var isRow = line.Contains(" and ", StringComparison.Ordinal);
        var next = isRow || line.Contains(", ", StringComparison.Ordinal) ? NextPerson().Match(line) : Match.Empty;
        for (var match = next; match.Success; match = match.NextMatch())
        {
            // "The Polish Ambassador, Mr. Spasowski" is one person too.
            if (!EndsInForeignOffice(line, match.Index) && (match.Groups["title"].Value == "The" || !EditionOffices.IsOfficeOrBody(match.Groups["after"].Value)))
            {
                yield return match.Groups["next"].Index;
            }
        }

        if (isRow && TwoNames().Match(line) is { Success: true } two)
        {
            yield return two.Groups["second"].Index;
        }
    }

    /// <summary>Whether the last item before the place is an office of another state and no name; only so much of the line is looked at as one can be long.</summary>
    private static bool EndsInForeignOffice(string line, int end)
    {
        var start = Math.Max(0, end - LongestOffice);
        var before = line[start..end];
        var cut = before.LastIndexOfAny([',', ';']);
        return (cut >= 0 || start == 0) && ForeignOffice().IsMatch(before[(cut + 1)..].TrimStart());
    }

    private static NameFinding? Person(string line, int start, int end, ref string? side)
    {
        var text = line[start..end].TrimEnd(' ', ',', ';', '.').Length is var length && length == 0 ? string.Empty : line.Substring(start, length);
        if (text.EndsWith(" and", StringComparison.Ordinal))
        {
            text = text[..^4].TrimEnd(' ', ',', ';');
        }

        var lead = Lead().Match(text);
        var offset = lead.Length;
        var rest = text[offset..];
        if (rest.AsSpan().ContainsAny('—', '–', '-') && Symbol().Match(rest) is { Success: true } symbol)
        {
            offset += symbol.Length;
            rest = rest[symbol.Length..];
            side ??= symbol.Groups["body"] is { Success: true } body ? body.Value : null;
        }

        var told = side ?? SideNames.FromOpening(rest);
        if (rest.Contains(", ", StringComparison.Ordinal) && OfficeThenName().Match(rest) is { Success: true } office && EditionOffices.PersonBefore($"{office.Groups["name"].Value}, ") > 0)
        {
            offset += office.Groups["whole"].Index;
            rest = office.Groups["whole"].Value;
        }

        var dash = rest.IndexOf(" - ", StringComparison.Ordinal);
        var match = Name().Match(dash > 0 ? rest[..dash] : rest);
        told ??= SideBehind(rest[match.Length..]);
        var name = WithoutCountry(match.Value.TrimEnd());
        return name.Length > 1 ? new NameFinding(name, start + offset, told, RoleIn(text)) : null;
    }

    /// <summary>The side that stands behind a name and is all that stands there: <c>Mr. Sukhodrev (USSR)</c>, <c>Mr. Semenov, USSR</c>.</summary>
    private static string? SideBehind(string rest)
    {
        var bare = rest.Trim(' ', ',', '(', ')', '—', '–', '-', '[', ']', '.');
        var whole = bare is "U.S" or "U.S.S.R" or "U.N" or "U.K" ? $"{bare}." : bare;
        if (SideNames.IsSide(whole))
        {
            return SideNames.FromOpening(whole);
        }

        return CountryNames.Contains(whole) ? whole : null;
    }

    /// <summary><c>Ambassador George V. Melas of Greece</c>: what a person named is of is no part of the name; an office's is.</summary>
    private static string WithoutCountry(string name)
    {
        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        if (of <= 0 || !name[..of].Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        var last = name[(name.LastIndexOf(' ', of - 1) + 1)..of];
        return char.IsUpper(last[0]) && !EditionOffices.IsOfficeOrBody(last) ? name[..of] : name;
    }

    private static ParticipantRole RoleIn(string text)
    {
        if (text.Contains("interpret", StringComparison.OrdinalIgnoreCase) && Interpreter().IsMatch(text))
        {
            return ParticipantRole.Interpreter;
        }

        var mayWrite = text.Contains("taker", StringComparison.Ordinal) || text.Contains("Reporting", StringComparison.Ordinal);
        return mayWrite && NoteTaker().IsMatch(text) ? ParticipantRole.NoteTaker : ParticipantRole.Present;
    }

    [GeneratedRegex(@"^(?:For (?:the )?)?(?<side>[\p{Lu}][\p{L}. ]{0,30}?) ?(?:[Pp]articipants|PARTICIPANTS|[Ss]ide|SIDE|Government|GOVERNMENT|[Dd]elegation|DELEGATION)$|^(?:For (?:the )?)?(?<side>US|U\.S\.|USA|United States|UNITED STATES|American|AMERICAN|USSR|U\.S\.S\.R\.|Soviet|SOVIET|Soviet Union|UK|U\.K\.|United Kingdom|British|UN|U\.N\.|Cuba|Department of State|Central Intelligence Agency|State|CIA|Defense|White House)$|^For (?:the )?(?<side>[\p{Lu}][\p{L} .]{1,30})$", RegexOptions.CultureInvariant)]
    private static partial Regex SideLabel();

    [GeneratedRegex(@"(?:, (?:and )?|\) and | and )(?<next>(?<title>" + Honorifics + @")\.? (?<after>\[|\p{Lu}[\p{L}.’'-]*))", RegexOptions.CultureInvariant)]
    private static partial Regex NextPerson();

    [GeneratedRegex(@"^(?:[\p{Lu}][\p{L}.]*\s?){2,4} and (?<second>(?:[\p{Lu}][\p{L}.]*\s?){2,4})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^[\s,;•·\-–—*]*(?:and )?(?:Messrs\. )?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // An office's symbol before a dash: EUR—, S/EWC—, ARA -; the name follows it.
    [GeneratedRegex(@"^(?:(?<body>" + BodiesBeforeDash + @")|\p{Lu}[\p{Lu}/\-]{0,9}) ?[—–-]{1,4} ?", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(?:\([^)]*\)|(?:\[[^\]]*\]|[^,;:(—–\[]|, Jr\.?|, Sr\.?|, III?)+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // The Polish Ambassador, Romuald Spasowski: an office, then the name of its holder.
    [GeneratedRegex(@"^(?:[\p{L}’'.-]+ ){1,5}?(?:Ambassador|Minister|Secretary|Counselor|President|Chairman|Governor|Representative|Delegate|Consul|Commissioner)(?: of \p{Lu}\p{L}+)?, (?<whole>(?:(?:" + Honorifics + @")\.? )?(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}))$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeThenName();

    [GeneratedRegex(@"^(?:The )?(?:German|Soviet|French|Dutch|Greek|Czech|Swiss|Iraqi|Israeli|Pakistani|\p{Lu}\p{Ll}{0,15}(?:[^m]an|ish|ese|ine)) (?:\p{Lu}\p{Ll}{1,15} ){0,2}(?:Ambassador|Minister|Secretary|Counselor|Consul|Representative|Delegate)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignOffice();

    [GeneratedRegex(@"\b[Ii]nterpret(?:er|ing)\b|\bINTERPRETER\b", RegexOptions.CultureInvariant)]
    private static partial Regex Interpreter();

    [GeneratedRegex(@"\b[Nn]ote-?\s?taker\b|\bReporting [Oo]fficer\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoteTaker();
}
