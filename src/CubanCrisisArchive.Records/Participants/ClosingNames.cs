using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>Names at a document's end: signatures (<c>30.X.62 V. KUZNETSOV</c> / <c>V. ZORIN</c>) and the note-taker's line.</summary>
internal static partial class ClosingNames
{
    private const string Day = @"\d{1,2}[./][IVX]{1,4}[./]\d{2,4}";

    /// <summary>Whether the text is nothing but a signature, dated in the Soviet way or not.</summary>
    public static bool IsSignature(string text) => Signature().IsMatch(text);

    /// <summary>The date that stands in a signature, or null.</summary>
    public static string? DateIn(string signature) => SovietDate().Match(signature) is { Success: true } match ? match.Value : null;

    public static IEnumerable<NameFinding> Signatories(string signature, ParticipantRole role) =>
        SignedName().Matches(signature).Select(match => new NameFinding(match.Value, match.Index, null, role));

    /// <summary>The one who took the record down, where a last line tells (<c>The conversation was recorded by V. Zherebtsov.</c>).</summary>
    public static NameFinding? NoteTaker(string paragraph) =>
        RecordedBy().Match(paragraph) is { Success: true } match
            ? new NameFinding(match.Groups["name"].Value, match.Groups["name"].Index, null, ParticipantRole.NoteTaker)
            : null;

    // Behind a date a surname is enough, and need not be in capitals: 27/X/1962 A. Gromyko, 28.X.62 ALEKSEEV.
    [GeneratedRegex(@"^(?:" + Day + @"\s+)?(?:\p{Lu}\. ?){1,2}\p{Lu}{3,}(?: (?:\p{Lu}\. ?){1,2}\p{Lu}{3,})*$|^" + Day + @"\s+(?:\p{Lu}\. ?){0,2}\p{Lu}\p{L}{2,}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex("^" + Day, RegexOptions.CultureInvariant)]
    private static partial Regex SovietDate();

    [GeneratedRegex(@"(?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}{2,30}|\b\p{Lu}\p{L}{2,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex SignedName();

    [GeneratedRegex(@"^(?:The )?(?:conversation|meeting|talk) was recorded by (?<name>[^,;]+?)\.?$|^[Rr]ecorded by:? (?<name>[^,;]+?)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex RecordedBy();
}
