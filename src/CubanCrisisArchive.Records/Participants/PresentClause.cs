using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>
/// People listed in prose: <c>Present were: on the Soviet side, V.A. Zorin, and V.N. Zherebtsov; from the UN Secretariat,
/// U Thant, and General Rikhye.</c>
/// </summary>
internal static partial class PresentClause
{
    public static IReadOnlyList<NameFinding> Find(string paragraph)
    {
        if (Opening().Match(paragraph) is not { Success: true } opening)
        {
            return [];
        }

        var findings = new List<NameFinding>();
        var from = opening.Index + opening.Length;
        var end = SentenceEnd().Match(paragraph, from) is { Success: true } stop ? stop.Index + 2 : paragraph.TrimEnd('.', ' ').Length;
        foreach (var group in Pieces(paragraph, from, end, ';'))
        {
            var side = SideOf(paragraph, group, out var names);
            AddNames(paragraph, names, group.End, side, findings);
        }

        return findings;
    }

    /// <summary>The side that a group opens with, and where its names begin.</summary>
    private static string? SideOf(string text, (int Start, int End) group, out int names)
    {
        var match = Side().Match(text[group.Start..group.End]);
        names = match.Success ? group.Start + match.Length : group.Start;
        return match.Success ? SideNames.FromOpening(match.Groups["side"].Value) ?? match.Groups["side"].Value : null;
    }

    private static void AddNames(string text, int start, int end, string? side, List<NameFinding> findings)
    {
        foreach (var (pieceStart, pieceEnd) in Pieces(text, start, end, ','))
        {
            var from = pieceStart;
            if (text.AsSpan(from, pieceEnd - from).StartsWith("and ", StringComparison.Ordinal))
            {
                from += "and ".Length;
            }

            foreach (var name in text[from..pieceEnd].Split(" and "))
            {
                if (name.Trim().Length > 0)
                {
                    findings.Add(new NameFinding(name.Trim(), from + (name.Length - name.TrimStart().Length), side, ParticipantRole.Present));
                }

                from += name.Length + " and ".Length;
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text, int start, int end, char separator)
    {
        while (start < end)
        {
            var next = text.IndexOf(separator, start, end - start);
            var stop = next < 0 ? end : next;
            var from = start;
            while (from < stop && text[from] == ' ')
            {
                from++;
            }

            if (from < stop)
            {
                yield return (from, stop);
            }

            start = stop + 1;
        }
    }

    [GeneratedRegex(@"(?:Present were|Those present were|Also present were|Present): ?", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:on|from|for) the (?<side>[^,:]+?)(?: side)?[,:] ", RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    // A stop after two small letters ends a sentence; one after an initial does not.
    [GeneratedRegex(@"\p{Ll}\p{Ll}\. \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
