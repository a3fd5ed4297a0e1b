using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>Source notes of documentary editions: <c>Source: Department of State, Central Files, 611.61/10–2262. Secret. Drafted by …</c>.</summary>
internal static partial class SourceNotes
{
    /// <summary>Where the original is kept: the note's first sentence. Null where there is no note.</summary>
    public static string? HoldingIn(string? note)
    {
        if (note is null)
        {
            return null;
        }

        var words = note.StartsWith("Source:", StringComparison.Ordinal) ? note["Source:".Length..].TrimStart() : note;
        var end = Marking().Match(words) is { Success: true } marking ? marking.Index : words.Length;
        return words[..end].TrimEnd(' ', '.') is { Length: > 0 } holding ? holding : null;
    }

    [GeneratedRegex(@"\. (?:Top Secret|Secret|Confidential|Unclassified|Official Use Only|Limited Official Use|No classification marking|Eyes Only|Restricted|Personal|Drafted|Repeated|Transmitted|A copy|The |Also |No drafting|Sent |Printed|Original)", RegexOptions.CultureInvariant)]
    private static partial Regex Marking();
}
