using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// Lines that say which copy, number or form a paper is (<c>Copy No. 3 of 10</c>, <c>Document No. 223</c>, <c>FORM DS-1254</c>), and those that
/// open a list of whom it went to (<c>Distribution:</c>, <c>cc: Mr. Bundy</c>).
/// </summary>
internal static partial class PaperLines
{
    private const int LongestLine = 60;

    private static readonly (Regex Pattern, string Name)[] Names = [(CopyNumber(), "Copy number"), (FormNumber(), "Form number"), (DocumentNumber(), "Document number")];

    /// <summary>What the line says of the paper, in a few words, or null where it says something else.</summary>
    public static string? NameOf(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        foreach (var (pattern, name) in Names)
        {
            if (pattern.IsMatch(line))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether the line is the number of the form that the paper is typed on, which stands at the foot of a page.</summary>
    public static bool IsForm(string line) => line.Length <= LongestLine && line is ['O' or 'o' or 'S' or 's' or 'F' or 'f' or 'D' or 'd', ..] && FormNumber().IsMatch(line);

    /// <summary>Whether the line says which of how many copies the paper is.</summary>
    public static bool IsCopyNumber(string line) => line.Length <= LongestLine && line is ['T' or 't' or 'C' or 'c', ..] && CopyNumber().IsMatch(line);

    /// <summary>Whether the line opens a list of those to whom the paper or its copies went.</summary>
    public static bool OpensDistribution(ReadOnlySpan<char> line) => line is ['C' or 'c' or 'D' or 'd' or 'I' or 'i', ..] && Distribution().IsMatch(line);

    [GeneratedRegex(@"^(?:THIS IS )?COPY (?:(?:NO|NR|NUMBER)\.? ?:?|#)? ?\d{1,4}(?: OF \d{1,4})?(?: COPIES)?(?:,? SERIES \w)?\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CopyNumber();

    [GeneratedRegex(@"^(?:(?:OPTIONAL |STANDARD )?FORM (?:NO\.? ?)?(?:[A-Z]{1,4}[- ]?)?\d{1,5}[A-Z]?|DS[- ]\d{3,4}[A-Z]?)(?:\W.*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FormNumber();

    [GeneratedRegex(@"^(?:(?:Document|Doc\.?|Control|Serial|Registry|Record|Reg\.) )?(?:No\.|NO\.|Number|№|#) ?:? ?[\p{Lu}\d][\p{Lu}\d./-]*$|^[A-Z]{2,4} \d{4,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"^(?:DISTRIBUTION(?: LIST)?|COPIES(?: SENT)?(?: TO)?|COPY TO|C\.?C\.?|INFO(?:RMATION)? COP(?:Y|IES)(?: TO)?) ?:|^DISTRIBUTION(?: LIST)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Distribution();
}
