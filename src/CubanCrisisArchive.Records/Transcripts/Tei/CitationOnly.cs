using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>
/// A document that is only a citation, all in one head: <c>Memorandum from Schlesinger to Kennedy, March 3, 1961. The crisis in
/// Bolivia. No classification marking. 7 pp. Kennedy Library, …</c>. Stretches are of the title.
/// </summary>
internal sealed partial record CitationOnly(Range Title, Range Summary, Range Marking, Range Holding, Range DateWords, ArchivalDate? Date)
{
    private static readonly string[] NoSentenceEnd = ["No", "Nos", "Jr", "Sr", "Dr", "Mr", "Mrs", "Gen", "Lt", "Col", "Adm", "St", "Vol", "vs", "Amb", "Messrs", "Sen", "Gov", "Brig", "Capt", "Maj"];

    /// <summary>Whether the words count pages as such citations do: <c>7 pp.</c></summary>
    public static bool CountsPages(string words) => Pages().IsMatch(words);

    /// <param name="chapter">The date that the chapter's heading gives for documents whose own date lacks the year, or null.</param>
    public static CitationOnly Read(string title, ArchivalDate? chapter)
    {
        var (date, words) = DateIn(title, chapter);
        var titleEnd = SentenceEnd(title, words.End.Value);
        var marking = MarkingSentence().Match(title, titleEnd);
        var pages = Pages().Match(title, marking.Success ? marking.Index : titleEnd);
        var detail = (marking.Success, pages.Success) switch
        {
            (true, true) => Math.Min(marking.Index, pages.Index),
            (true, false) => marking.Index,
            (false, true) => pages.Index,
            _ => title.Length,
        };
        var holding = Math.Max(marking.Success ? marking.Index + marking.Length : detail, pages.Success ? pages.Index + pages.Length : detail);
        return new CitationOnly(..titleEnd, titleEnd..detail, marking.Success ? marking.Index..(marking.Index + marking.Length) : default, holding..title.Length, words, date);
    }

    private static (ArchivalDate? Date, Range Words) DateIn(string title, ArchivalDate? chapter)
    {
        var full = DateFinder.FindAll(title) is [var first, ..] ? first : null;
        var undated = title.Contains("ndated", StringComparison.Ordinal) ? Undated().Match(title) : Match.Empty;
        var day = DayOnly().Match(title);
        if (undated.Success && IsFirst(undated.Index, full?.Offset) && (!day.Success || undated.Index < day.Index))
        {
            return (DateParser.Parse(undated.Value), undated.Index..(undated.Index + undated.Length));
        }

        if (day.Success && IsFirst(day.Index, full?.Offset))
        {
            var words = day.Index..(day.Index + day.Length);
            return (InChapter(day.Value, chapter), words);
        }

        return full is null ? (null, default) : (full.Date, full.Offset..(full.Offset + full.Length));
    }

    /// <summary>The day with the chapter's year, where all of the chapter lies in one.</summary>
    private static ArchivalDate? InChapter(string day, ArchivalDate? chapter)
    {
        if (chapter is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year || DateParser.Parse($"{day}, {first.Year}") is not { } date)
        {
            return null;
        }

        return date with { AsPrinted = day, Certainty = date.Certainty == DateCertainty.Stated ? DateCertainty.Inferred : date.Certainty };
    }

    private static bool IsFirst(int index, int? other) => other is null || index < other;

    /// <summary>The end of the sentence that holds the place; initials and short forms end none.</summary>
    private static int SentenceEnd(string title, int from)
    {
        for (var at = title.IndexOf(". ", from, StringComparison.Ordinal); at >= 0; at = title.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            var wordStart = title.LastIndexOfAny([' ', '.', '('], Math.Max(0, at - 1)) + 1;
            var word = title[wordStart..at];
            if ((word.Length > 1 || word.All(char.IsAsciiDigit)) && !NoSentenceEnd.Contains(word, StringComparer.Ordinal))
            {
                return at + 1;
            }
        }

        return title.Length;
    }

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:[–-]\d{1,2})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"\b[Uu]ndated\b", RegexOptions.CultureInvariant)]
    private static partial Regex Undated();

    [GeneratedRegex(@"\b(?:Top Secret|Too Secret|Secret|Confidential|Unclassified|Official Use Only|Limited Official Use|No classification marking|Eyes Only|Restricted)\b[^.]{0,400}\.", RegexOptions.CultureInvariant)]
    private static partial Regex MarkingSentence();

    [GeneratedRegex(@"\b\d{1,4} pp?\.", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
