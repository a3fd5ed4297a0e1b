using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>The date of a scanned paper without a cover form: the one that stands like a dateline near its beginning.</summary>
internal static partial class ScanDate
{
    private const int LinesLookedAt = 80;
    private const int LongestLine = 160;

    /// <summary>A date in the midst of a sentence may be any day; only one that stands out is the paper's.</summary>
    private const int LeastWeight = 20;

    public static (ArchivalDate Date, TextSpan Span)? Find(IReadOnlyList<TextLine> lines)
    {
        (ArchivalDate Date, TextSpan Span)? best = null;
        var bestWeight = LeastWeight - 1;
        for (var i = 0; i < Math.Min(lines.Count, LinesLookedAt); i++)
        {
            var line = lines[i];
            if (line.Text.Length > LongestLine || !line.Text.AsSpan().ContainsAnyInRange('0', '9') || OtherDates().IsMatch(line.Text) || ScanFurniture.IsBanner(line.Text))
            {
                continue;
            }

            foreach (var (date, start, end) in MisreadDates.InWords(line.Text))
            {
                var weight = Weight(line.Text, start, end) - (i / 10);
                if (weight > bestWeight)
                {
                    (best, bestWeight) = ((date, line.Span), weight);
                }
            }
        }

        return best;
    }

    /// <summary>Alone on its line, behind the word date, at the end of a short line; in this order.</summary>
    private static int Weight(string line, int start, int end)
    {
        var before = line[..start].Trim(' ', '.', ',', ':', '|', '\'', '"', '-', '_', '~', '*', '(', '[');
        var after = line[end..].Trim(' ', '.', ',', ':', '|', '\'', '"', '-', '_', '~', '*', ')', ']');
        if (before.EndsWith("date", StringComparison.OrdinalIgnoreCase) && after.Length < 20)
        {
            return 40;
        }

        if (before.Length <= 3 && after.Length <= 3)
        {
            return 36;
        }

        if (Prose.Is(line))
        {
            return 8;
        }

        return after.Length <= 3 || before.Length <= 3 ? 28 : 12;
    }

    // Dates of forms, revisions, reviews and case numbers.
    [GeneratedRegex(@"\bRev\b|REVISED|EDITION|\bFORM\b|DECLASS|Case ?#|FPMR|REVIEW|\bBORN\b|DOB|DPOB|\bRe \b|Reference|\bdated\b|DATED", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherDates();
}
