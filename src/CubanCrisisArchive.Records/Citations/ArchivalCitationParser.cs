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
        string? translator = null;
        string? affiliation = null;
        var segments = rest.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments.Count > 0 && Translation().Match(segments[^1]) is { Success: true } translation)
        {
            segments.RemoveAt(segments.Count - 1);
            translator = translation.Groups["name"].Value.Trim();
            affiliation = NullIfEmpty(WithoutStop(translation.Groups["affiliation"].Value));
            translator = affiliation is null ? WithoutStop(translator) : translator;
        }

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
        return NullIfEmpty(piece.Trim());
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

    [GeneratedRegex(@"(?:[""”],|,[""”]) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^(?:[Tt]ranslation|[Tt]ranslated) by (?<name>[^,]+)(?:, ?(?<affiliation>.*))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Translation();

    [GeneratedRegex(@"/(?<number>\d+)/?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"(?:^|[\s.])\p{Lu}\.$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
