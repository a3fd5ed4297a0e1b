using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Citations;

/// <summary>
/// Reads a citation of the form <c>"Title", date, publisher, holder; provenance; translation by name, affiliation. &lt;URL&gt;</c>.
/// Parts that it does not hold stay null.
/// </summary>
public static partial class ArchivalCitationParser
{
    public static ArchivalCitation Parse(string given, TextSpan? span)
    {
        var text = WhiteSpace.Collapse(given);
        var rest = text;
        var url = TakeUrl(ref rest);
        var title = TakeTitle(ref rest);
        var date = TakeDate(ref rest);
        var publisher = TakePiece(ref rest);
        var (translator, affiliation) = TakeTranslator(ref rest);
        var segments = Segments(rest);

        return new ArchivalCitation(
            text,
            StatementSource.Stated,
            title,
            date,
            publisher,
            segments.Count > 0 ? WithoutStop(segments[0]) : null,
            segments.Count > 1 ? string.Join("; ", segments.Skip(1)) : null,
            translator,
            affiliation,
            url,
            url is null ? null : NumberOf(url),
            span);
    }

    private static string? TakeUrl(ref string rest)
    {
        if (Url().Match(rest) is not { Success: true } match)
        {
            return null;
        }

        rest = (rest[..match.Index] + rest[(match.Index + match.Length)..]).Trim();
        return match.Groups["url"].Value;
    }

    /// <summary>Quotes and commas may stand inside the title: it ends at the first closing quote that a date follows, else at the last that a comma follows.</summary>
    private static string? TakeTitle(ref string rest)
    {
        if (rest.Length == 0 || rest[0] is not ('"' or '“'))
        {
            return null;
        }

        var text = rest;
        var ends = TitleEnd().Matches(text);
        var end = ends.FirstOrDefault(match => FindDate(text[(match.Index + match.Length)..]) is not null) ?? ends.LastOrDefault();
        if (end is null)
        {
            return null;
        }

        var title = rest[1..end.Index].TrimEnd(',');
        rest = rest[(end.Index + end.Length)..].TrimStart();
        return title;
    }

    private static string? TakeDate(ref string rest)
    {
        var date = FindDate(rest);
        if (date is not null)
        {
            rest = rest[date.Length..].TrimStart(',', ' ');
        }

        return date;
    }

    /// <summary>A date of one or two pieces: <c>1962</c>, <c>29 October 1962</c>, <c>October 29, 1962</c>.</summary>
    private static string? FindDate(string text)
    {
        var first = text.IndexOf(',', StringComparison.Ordinal);
        if (first < 0)
        {
            return DateParser.Parse(text) is null ? null : text;
        }

        var second = text.IndexOf(',', first + 1);
        var both = text[..(second < 0 ? text.Length : second)].Trim();
        if (DateParser.Parse(both) is not null)
        {
            return both;
        }

        var one = text[..first].Trim();
        return DateParser.Parse(one) is null ? null : one;
    }

    private static string? TakePiece(ref string rest)
    {
        var comma = rest.IndexOf(',', StringComparison.Ordinal);
        var piece = comma < 0 ? rest : rest[..comma];
        if (piece.Contains(';', StringComparison.Ordinal))
        {
            return null;
        }

        rest = comma < 0 ? string.Empty : rest[(comma + 1)..].TrimStart();

        // Ibid. points to a citation that stood before this one elsewhere: whose it was is not told here.
        return Ibidem().IsMatch(piece) ? null : NullIfEmpty(piece.Trim());
    }

    /// <summary>The holder, and what is told of the copy: parted by semicolons, or the holder by a full stop.</summary>
    private static List<string> Segments(string rest)
    {
        var segments = rest.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments.Count > 0 && CopySentence().Match(segments[0]) is { Success: true } sentence)
        {
            segments.Insert(1, WithoutStop(segments[0][sentence.Groups["copy"].Index..]));
            segments[0] = segments[0][..sentence.Index];
        }

        return segments;
    }

    /// <summary>Takes the translation out of what is left: <c>translation by John Henriksen, Harvard University</c>, <c>Translated for CWIHP by Gary Goldberg.</c></summary>
    private static (string? Name, string? Affiliation) TakeTranslator(ref string rest)
    {
        if (Translation().Match(rest) is not { Success: true } match)
        {
            return (null, null);
        }

        var name = match.Groups["name"];
        var affiliation = match.Groups["affiliation"] is { Success: true } group ? NullIfEmpty(WithoutStop(group.Value)) : null;
        if (rest.AsSpan(0, match.Index).EndsWith(" and "))
        {
            // Obtained and translated by NHK: what they did besides is provenance, and the words are left whole.
            return (WithoutStop(name.Value), affiliation);
        }

        rest = $"{rest[..match.Index].TrimEnd(' ', ';', ',')};{rest[(match.Index + match.Length)..].TrimStart(' ', '.', ';', ')', ']')}".Trim(' ', ';');
        return (affiliation is null ? WithoutStop(name.Value) : name.Value.Trim(), affiliation);
    }

    private static string? NumberOf(string url) => LastNumber().Match(url) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>Without the citation's full stop; the stop of an abbreviation (<c>D.C.</c>) stays.</summary>
    private static string WithoutStop(string text)
    {
        var trimmed = text.Trim();
        return trimmed.EndsWith('.') && !Abbreviation().IsMatch(trimmed) ? trimmed[..^1] : trimmed;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"<(?<url>https?://[^<>\s]+)>|(?<url>https?://[^<>\s]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex(@"(?:[""”],|,[""”]) ", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    // The name ends where no capital follows; a comma behind it opens the body that the translator belongs to.
    [GeneratedRegex(@"\b(?:[Tt]ranslation|[Tt]ranslated)(?: (?:from|for) [\p{L}' -]{1,40}?)? by (?<name>(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?: ?(?:and |de |van |von )?(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))*)(?:, ?(?<affiliation>\p{Lu}[^;]*))?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Translation();

    // AVPRF. Obtained and translated by NHK.
    [GeneratedRegex(@"\. (?<copy>(?:Obtained|Contributed|Provided|Translated|Copy|On file) .*)", RegexOptions.CultureInvariant)]
    private static partial Regex CopySentence();

    [GeneratedRegex(@"^ *[Ii]bid(?:em)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ibidem();

    [GeneratedRegex(@"/(?<number>\d{1,12})/?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"(?:^|[\s.])\p{Lu}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
