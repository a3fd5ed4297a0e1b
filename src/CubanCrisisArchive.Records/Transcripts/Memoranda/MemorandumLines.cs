using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>The lines that a memorandum's heading and the stamps over it are made of.</summary>
internal static partial class MemorandumLines
{
    [GeneratedRegex(@"^\*{0,8}(?<number>\d{4,6})\*{0,8}$", RegexOptions.CultureInvariant)]
    public static partial Regex FindingAidNumber();

    [GeneratedRegex(@"^\*{0,8}(?<date>\d{4}/\d{2}/\d{2})\*{0,8}$", RegexOptions.CultureInvariant)]
    public static partial Regex FindingAidDate();

    [GeneratedRegex(@"^REVIEWED BY:? (?<reviewer>.*?) ?DATE:? (?<date>[\d/.\-]+)", RegexOptions.CultureInvariant)]
    public static partial Regex ReviewedBy();

    [GeneratedRegex(@"^(?<kind>RECORDATION OF CONVERSATION|MEMORANDUM OF CONVERSATION|MEMORANDUM FOR THE RECORD)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex KindLine();

    [GeneratedRegex(@"^[Dd]rafted by:? (?<name>.+)$", RegexOptions.CultureInvariant)]
    public static partial Regex DraftedBy();

    [GeneratedRegex(@"^SUBJECT: ?(?<subject>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Subject();

    // PARTICIPANTS: US - Ambassador Stevenson, U.S.S.R. Participants:, OTHERS PRESENT:
    [GeneratedRegex(@"^(?:(?<side>\p{Lu}[\p{L}.]{1,15}) PARTICIPANTS|PARTICIPANTS|(?:OTHERS |ALSO )?PRESENT): ?(?:(?<side>[\p{L}. ]{1,40}?) ?[-–—:] ?)?(?<name>\p{Lu}[^-–—:]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex ParticipantsLine();

    [GeneratedRegex(@"^Date: (?<date>\d{1,2}/\d{1,2}/\d{2,4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex StampDate();

    [GeneratedRegex(@"^EXEMPT REVIEW", RegexOptions.CultureInvariant)]
    public static partial Regex ExemptReview();

    [GeneratedRegex(@"^(?:DEPARTMENT OF STATE|IS/FPC/CDS|A/CDC/MR|CENTRAL INTELLIGENCE AGENCY|DEPARTMENT OF DEFENSE)$", RegexOptions.CultureInvariant)]
    public static partial Regex Agency();

    [GeneratedRegex(@"^[☐☒].*$", RegexOptions.CultureInvariant)]
    public static partial Regex Boxes();

    [GeneratedRegex(@"(?:COPY )?(?:\d{1,4} )?of \d{1,4} COPIES$", RegexOptions.CultureInvariant)]
    public static partial Regex Copies();

    [GeneratedRegex(@"^(?<name>(?:(?:Mr|Mrs|Miss|Dr|Amb|Gen|Adm|Col)\.|Ambassador|General|\p{Lu}\.) [\p{L}.' \-]{2,50})$|^(?<name>(?:\p{Lu}[\p{L}.' \-]{2,40} )?\((?:name|names) (?:unknown|illegible|not known)\))$", RegexOptions.CultureInvariant)]
    public static partial Regex ListedName();

    [GeneratedRegex(@"(?:^| )(?<name>(?:Mr|Mrs|Miss|Dr|Amb|Gen)\. \p{Lu}\p{Ll}{1,30})$", RegexOptions.CultureInvariant)]
    public static partial Regex TornName();
}
