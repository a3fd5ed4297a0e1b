using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// What forms print where a name may be written, and what stands where one is withheld: <c>(Officer designation, room number, and
/// building)</c>, <c>NAME, ADDRESS AND PHONE NO.</c>, <c>END OF DISPATCH</c>.
/// </summary>
internal static partial class FormWords
{
    /// <summary>Whether the words are a form's and name no one, misread letters in them or not.</summary>
    public static bool In(string words) => Printed().IsMatch(words);

    [GeneratedRegex(@"signation, ?ro|\bNAME[,.]? ?A[DO]D?[RO]|PHONE N|PROPER FILE|^\W{0,20}DATE\b|OF DISPATCH|^\W{0,20}WITHHELD|TOTAL DENIAL|INITIALS\b|RETURN TO|Background Use|Not Repro|^\W{0,20}Optional\W{0,20}$|^\W{0,20}E[VY]ES ONLY|^\W{0,20}(?:EXTENSION|PRIORITY|IMMEDIATE|ROUTINE|OPERATIONAL IMMEDIATE|UNSIGNED|MULTIPLE(?: RECIPIENTS)?|RESTRICTED|NO|NOTE|ACTION BRANCH|HEADQUARTERS COMPONENT|DIVISION)(?:\W{0,20}$|\W{0,20}[|:])|CLASSIFICATION$|CUSSIFICATION", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Printed();
}
