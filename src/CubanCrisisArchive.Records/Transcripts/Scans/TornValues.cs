using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// Values of a cover form that the machine read below its last label, all together: <c>CUBA PROJECT PROGRESS REPORT</c> / <c>04/10/1962</c> / <c>6</c> /
/// <c>PAPER, TEXTUAL DOCUMENT</c> / <c>1B;4</c> / <c>Redact</c>. Which is whose cannot be told by their order alone; they stay the form's and are no text of the document.
/// </summary>
internal static partial class TornValues
{
    private const int MostLines = 30;

    /// <summary>The line after the last of them: those up to a value that only such forms have; <paramref name="end"/> where there is none before the document begins.</summary>
    public static int EndOf(IReadOnlyList<TextLine> lines, int end)
    {
        var last = end;
        for (var i = end; i < Math.Min(lines.Count, end + MostLines); i++)
        {
            var text = lines[i].Text;
            if (IdentificationForm.EndsForm(text) || Prose.Is(text))
            {
                break;
            }

            if (Value().IsMatch(text) || (last == i && i > end && Date().IsMatch(text)))
            {
                last = i + 1;
            }
        }

        return last;
    }

    // The kind of the matter, the restrictions, the state of the review, the version of the form.
    [GeneratedRegex(@"^\W*(?:PAPER[,.] ?TEXTUAL DOCUMENT|(?:Consulted; ?)?\d ?[ABC](?: ?[;,.] ?(?:\d ?[ABC]?|Mandatory Review Material))*(?: Redact)?|Redact(?: \d\d/\d\d/\d{4})?|POSTPONED IN (?:FULL|PART)|(?:X-)?RELEASED? (?:WITH|IN) (?:DELETIONS|PART|FULL)(?: \d\d/\d\d/\d{2,4})?|OPEN IN (?:FULL|PART)|INDEFINITE|[A-Z0-9, ]{0,30}v9(?:\.\d)?)\W*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"^\W*\d{1,2}/\d{1,2}/\d{2,4}\W*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
