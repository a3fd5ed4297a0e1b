using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>
/// Tells when an office said in short does not mean who held it on the document's day: where the words are about Kennedy's murder or an earlier day, <c>the
/// President</c> may be the one before, and where boards or committees have a chairman, <c>the Chairman</c> is theirs.
/// </summary>
internal sealed partial class OfficeGuard
{
    private static readonly DateOnly KennedysDeath = new(1963, 11, 22);

    private readonly ILookup<string, TextDate> dates;
    private readonly Lazy<bool> hasOtherChairman;
    private readonly bool isAfterMurder;

    public OfficeGuard(ArchivalRecord record)
    {
        dates = record.TextDates.ToLookup(date => date.Paragraph, StringComparer.Ordinal);
        isAfterMurder = record.Date.Latest is not { } day || day >= KennedysDeath;
        hasOtherChairman = new Lazy<bool>(() => OtherChairman(record.Paragraphs));
    }

    /// <summary>Whether the words in a paragraph may mean the holder.</summary>
    public bool Allows(Paragraph paragraph, string words, AuthorityRecord holder)
    {
        if (words.EndsWith("Chairman", StringComparison.OrdinalIgnoreCase))
        {
            return !hasOtherChairman.Value;
        }

        return !words.EndsWith("President", StringComparison.OrdinalIgnoreCase)
            || !((isAfterMurder && OfMurder().IsMatch(paragraph.Text)) || OfEarlierDay(paragraph, words, holder));
    }

    private bool OfEarlierDay(Paragraph paragraph, string words, AuthorityRecord holder) =>
        holder.Offices.Where(office => office.Short.Contains(words, StringComparer.OrdinalIgnoreCase)).Min(office => office.From) is { } since && dates[paragraph.Id].Any(date => date.Date.Latest < since);

    private static bool OtherChairman(IReadOnlyList<Paragraph> paragraphs)
    {
        var chairmen = paragraphs.Where(paragraph => paragraph.Text.Contains("Chairman", StringComparison.Ordinal)).SelectMany(paragraph => Chairman().Matches(paragraph.Text))
            .Select(match => Premier().IsMatch(match.Groups["whose"].Value)).ToList();
        return chairmen.Contains(false) || (chairmen.Count == 0 && paragraphs.Any(paragraph => Chaired().IsMatch(paragraph.Text)));
    }

    // A body with a chairman of its own.
    [GeneratedRegex(@"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:Board|Committee|Subcommittee|Panel|Commission)\b|\b(?:Vice|Deputy|Board) Chairman\b", RegexOptions.CultureInvariant)]
    private static partial Regex Chaired();

    [GeneratedRegex(@"\bChairman(?:,? of (?:the )?|,? )(?<whose>\p{Lu}\p{L}*)", RegexOptions.CultureInvariant)]
    private static partial Regex Chairman();

    [GeneratedRegex(@"^(?:Kh?rus[hc]|Council|USSR|Soviet|Presidium|Nikita|Supreme|N$)", RegexOptions.CultureInvariant)]
    private static partial Regex Premier();

    [GeneratedRegex(@"assassin|\bmurder|\bOswald\b|\bDallas\b|\bWarren Commission\b|President(?:'s|’s) death", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfMurder();
}
