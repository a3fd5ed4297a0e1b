using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>The fields of a cover form whose values stand on the line of their label or on the next.</summary>
internal static partial class FormFields
{
    /// <summary>What stands between a label and a title, or is misread from the form's rules.</summary>
    private const string BeforeTitles = " :;.,|-–—_~*•·©=%";

    /// <summary>The title's line and those below it up to the next label.</summary>
    public static FormValue? Title(List<TextLine> region)
    {
        var at = region.FindIndex(line => TitleLabel().IsMatch(line.Text));
        if (at < 0)
        {
            return null;
        }

        var value = TitleLabel().Match(region[at].Text).Groups["value"].Value.Trim();
        var end = at + 1;
        while (end < region.Count && end - at < 4 && !IsLabel(region[end].Text) && !ScanFurniture.IsBanner(region[end].Text) && !IsBareDate(region[end].Text))
        {
            value = $"{value} {region[end].Text}".Trim();
            end++;
        }

        value = value.AsSpan().TrimStart(BeforeTitles).ToString();

        // Where labels stand below one another the values are torn away, and what follows is another label.
        return value.Count(char.IsLetter) > 3 && end - at < 4 ? new FormValue(value, TextSpan.FromBounds(region[at].Span.Start, region[end - 1].Span.End)) : null;
    }

    public static FormValue? From(List<TextLine> region) => ValueOf(region, FromLabel());

    public static FormValue? To(List<TextLine> region) => ValueOf(region, ToLabel());

    public static FormValue? DocumentType(List<TextLine> region) => ValueOf(region, TypeLabel());

    public static bool IsLabel(string line) => Label().IsMatch(line);

    /// <summary>Whether the line is nothing but a date in figures.</summary>
    public static bool IsBareDate(string line) => BareDate().IsMatch(line);

    private static FormValue? ValueOf(List<TextLine> region, Regex label)
    {
        for (var i = 0; i < region.Count; i++)
        {
            if (label.Match(region[i].Text) is not { Success: true } match)
            {
                continue;
            }

            if (match.Groups["value"].Value.Trim(' ', '-', '—', '~', '.', ':') is { Length: > 1 } value && !IsLabel(value))
            {
                return new FormValue(value, region[i].Span);
            }

            if (HasValueBelow(region, i))
            {
                return new FormValue(region[i + 1].Text, region[i + 1].Span);
            }
        }

        return null;
    }

    /// <summary>Whether the line below is the value of a label alone on its line: another label follows it, and the label before has its own value.</summary>
    private static bool HasValueBelow(List<TextLine> region, int at) =>
        at > 0 && at + 2 < region.Count && BareLabel().IsMatch(region[at].Text) && !BareLabel().IsMatch(region[at - 1].Text)
        && !IsLabel(region[at + 1].Text) && !ScanFurniture.IsBanner(region[at + 1].Text) && !region[at + 1].Text.Any(char.IsLower) && !IsBareDate(region[at + 1].Text)
        && IsLabel(region[at + 2].Text);

    [GeneratedRegex(@"^\W{0,4}(?:AGENCY|RECORDS? ?_?NUMBER|RECORDS? ?_?SERIES|AGENCY FILE ?NUMBER|ORIGINATOR|FROM|TO|TITLE|DATE|PAGES|SUBJECTS?|SUBIECTS|DOCUMENT ?TYPE|CLASSIFICATION|RESTRICTIONS|CURRENT ?STATUS|DATE ?OF ?LAST ?REVIEW|REVIEW_DATE|OPENING ?CRITERIA|COMMENTS|DOCUMENT INFORMATION|AGENCY INFORMATION|v9\.\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W{0,4}(?:AGENCY|RECORDS? ?_?NUMBER|RECORDS? ?_?SERIES|AGENCY FILE ?NUMBER|(?:AGENCY )?ORIGINATOR|FROM|TO|TITLE|DATE|DOCUMENT ?TYPE)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareLabel();

    [GeneratedRegex(@"^\W{0,4}TITLE\b ?[:=;.]? ?(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLabel();

    [GeneratedRegex(@"^\W{0,4}FROM\b ?(?:[:=;.] ?(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex FromLabel();

    [GeneratedRegex(@"^\W{0,4}TO\b ?(?:[:=;.] ?(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ToLabel();

    [GeneratedRegex(@"^\W{0,4}DOCUMENT ?TYPE ?[:=;.] ?(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeLabel();

    [GeneratedRegex(@"^\W{0,12}[\dOoQIlSB|]{1,2} ?[/.-] ?[\dOoQIlSB|]{1,2} ?[/.-] ?[\dOoQIlSB|]{2,4}\W{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex BareDate();
}
