using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Transcripts.Datelines;

/// <summary>
/// The line that opens a document with kind and number, place, date and time, as far as it has them:
/// <c>Cablegram 889 WASHINGTON, 19 September 1944, 9.29 p.m.</c>, <c>Singapore, 20 August 1963</c>, <c>Canberra, undated</c>.
/// </summary>
/// <param name="Before">What stands before place and date: kind and number.</param>
/// <param name="PlaceStart">Offset of the place, where there is one.</param>
internal sealed partial record OpeningLine(string Before, string? Place, int PlaceStart, ArchivalDate Date, int DateStart)
{
    private const int Longest = 200;

    private const string WhenReceived = " Received ";

    /// <summary>When and where in the line its receipt is noted: <c>Received 30 October 1948</c> behind the day of sending; null where it is not.</summary>
    public (ArchivalDate Date, int Start)? Received { get; private init; }

    /// <summary>The line's parts; null where the text is no such line, which ends in a date.</summary>
    public static OpeningLine? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        if (text.IndexOf(WhenReceived, StringComparison.Ordinal) is > 0 and var at && Read(text[..at].TrimEnd(' ', ',')) is { } sent)
        {
            return sent with { Received = DateAtBeginning(text, at + WhenReceived.Length) };
        }

        if (DateAtEnd(text) is not { } found)
        {
            return null;
        }

        var before = text[..found.Start];
        var trimmed = before.TrimEnd(' ', ',', '[', '(', '.', ';');
        var match = CapitalsAtEnd().Match(trimmed);
        match = match.Success ? match : WordsAtEnd().Match(trimmed);
        if (!match.Success)
        {
            return new OpeningLine(trimmed, null, 0, found.Date, found.Start);
        }

        var place = match.Groups["place"];
        return new OpeningLine(trimmed[..place.Index].TrimEnd(' ', ',', '['), place.Value, place.Index, found.Date, found.Start);
    }

    /// <summary>The longest end of the text that is a date of a month or finer, or says that there is none.</summary>
    private static (ArchivalDate Date, int Start)? DateAtEnd(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var mayBegin = char.IsAsciiDigit(text[at]) || char.IsLetter(text[at]) || text[at] == '[';
            var isInside = at > 0 && char.IsLetterOrDigit(text[at - 1]);
            if (mayBegin && !isInside && DateParser.Parse(text[at..]) is { } date && date.Precision != DatePrecision.Year)
            {
                return (date, at);
            }
        }

        return null;
    }

    /// <summary>The longest date to which the text goes on from a place; markings may stand behind it.</summary>
    private static (ArchivalDate Date, int Start)? DateAtBeginning(string text, int start)
    {
        for (var end = text.Length; end > start; end = text.LastIndexOf(',', end - 1))
        {
            if (DateParser.Parse(text[start..end].Trim()) is { Precision: DatePrecision.Day } date)
            {
                return (date, start);
            }
        }

        return null;
    }

    // WASHINGTON, NEW YORK: a row of words in capitals.
    [GeneratedRegex(@"(?:^|[\s\[,])(?<place>\p{Lu}[\p{Lu}.'’]{2,}(?:[ -]\p{Lu}[\p{Lu}.'’]+)*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CapitalsAtEnd();

    // Kuala Lumpur: the words behind the last comma, or all of them.
    [GeneratedRegex(@"(?:^|, )(?<place>\p{Lu}[\p{L}.'’]+(?:[ -][\p{L}.'’]+){0,3})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WordsAtEnd();
}
