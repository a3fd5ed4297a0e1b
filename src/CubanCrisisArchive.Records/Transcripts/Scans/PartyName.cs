using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// The name in what stands behind <c>FROM</c> or <c>TO</c>: without how fast the paper is to go, whom else it informs, the next field of the form, the file's number, and
/// what the scan leaves of stamps and rules.
/// </summary>
internal static partial class PartyName
{
    /// <summary>What a form's rules and a scan's spots leave at a name's ends.</summary>
    private const string Signs = " |=:;•·*_-–—~‘'’“”\"<>©®«»,¥/";

    private const int FewestLetters = 2;

    /// <summary><c>Jr.</c>, <c>E.</c>.</summary>
    private const int LongestShortened = 2;

    /// <summary>The name; null where the words are nobody's.</summary>
    public static string? Of(string value)
    {
        var name = WhiteSpace.Collapse(value).AsSpan().TrimStart('.').Trim(Signs).ToString();
        if (NoParty().IsMatch(name))
        {
            return null;
        }

        name = Urgency().Replace(name, string.Empty);
        foreach (var pattern in new[] { NextField(), Scrap(), Number(), LineEnd() })
        {
            if (pattern.Match(name) is { Success: true } match)
            {
                name = name[..match.Index];
            }
        }

        name = InCapitals().Match(name) is { Success: true } capitals ? capitals.Groups["name"].Value : name;
        name = Unclosed(WithoutStop(name.AsSpan().Trim(Signs)).ToString());
        return name.Count(char.IsLetter) < FewestLetters || !name.Any(char.IsUpper) || FormWords.In(name) || NoParty().IsMatch(name) || ScanMarking.Is(name) ? null : name;
    }

    /// <summary>A stop at the end belongs to the name only behind an initial or <c>Jr</c>.</summary>
    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> name)
    {
        var bare = name.TrimEnd(" .;");
        return bare.Length - (bare.LastIndexOfAny(' ', ',') + 1) > LongestShortened ? bare : name;
    }

    /// <summary>A parenthesis that was cut open.</summary>
    private static string Unclosed(string name) =>
        name.LastIndexOf('(') is >= 0 and var open && !name[open..].Contains(')', StringComparison.Ordinal) ? name[..open].TrimEnd(' ', ',') : name;

    // Whoever reads it, or nobody: MEMORANDUM FOR THE RECORD, LIMITED DISSEM LA/MXO, (Officer designation, room number).
    [GeneratedRegex(@"^\W{0,12}(?:LIMIT(?:ED)?\b(?:\W{0,12}$|\W{1,12}(?:DISSEM|[A-Z]{1,3}/|[A-Z]{2,5} )).*|(?:(?i:the )?(?i:files?|record|multiple add.*|all add\w*|book message.*|mfr|memo(?:randum)? for the record|via|thru|through|at[tin]n)\W{0,12}$)|[TΤ][OΟ]\W{0,12}$|A(?i:c[th]i?on)\b.*|(?i:cable)\W{0,12}$|\((?i:off?i|hea[dq]|meal|requ|divis).*|[NM]AM[EI][,.].*|(?i:name, ).*|(?i:eyes|eves) (?i:only)|(?i:room no|info|date|subject)\b.*)", RegexOptions.CultureInvariant)]
    private static partial Regex NoParty();

    [GeneratedRegex(@"^(?:(?:OPERATIONAL |O[PF] )?(?:PRIORITY|IMMEDIATE|ROUTINE|FLASH|NIACT|DEFERRED)\b[\W_]*)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"[\s(.,:;_-]{1,20}(?:INFO\b|I\.?[NF]{1,4}\.?O:|(?i:[dp]ate)\W{0,8}[:.]|DATE \d|Distribution\b|EXTENSION\b|SUBJECT\b|(?i:division or branch|attn|attention)\W{0,8}:|FROM\W{0,8}:|CITE\b|RETURN TO)", RegexOptions.CultureInvariant)]
    private static partial Regex NextField();

    // What no name has within it.
    [GeneratedRegex(@"\s{1,8}\W{0,12}[|€\]}{=\[§]|\s\*\s|[€|]|\s\d\W{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Scrap();

    // The number of the message or the file, the hour: SAIGON 0966, DIRECTOR, FBI (62-9-25), Copenhagen 7:17 a.m.
    [GeneratedRegex(@",? (?:\(\d[\d-]{2,20}|\d{3,20}(?:\D|$)|\d{1,2}:\d\d|(?:\d{1,2} ?)?(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?i:uary|ruary|ch|il|[ey]|ust|tember|ober|ember)?\.? ?\d).*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // A cable's line ends in a Y.
    [GeneratedRegex(@"[.-] ?[Y¥]\W{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    // A spot behind a name that is typed in capitals.
    [GeneratedRegex(@"^(?<name>\p{Lu}{4}[\p{Lu} ,.]{0,60}?)[,.]{0,4} \p{Ll}{1,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex InCapitals();
}
