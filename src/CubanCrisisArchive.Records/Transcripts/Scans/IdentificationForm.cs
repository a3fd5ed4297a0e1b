using System.Buffers;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>A value of a form and its place.</summary>
internal sealed record FormValue(string Text, TextSpan Span);

/// <summary>
/// The cover form of the Kennedy assassination records (<c>RECORD NUMBER</c>, <c>FROM</c>, <c>TO</c>, <c>TITLE</c>, <c>DATE</c>,
/// <c>PAGES</c> …), its labels and values often torn apart by the machine.
/// </summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="LabelsEnd">Index of the line after its labels, below which values that were torn away may stand.</param>
/// <param name="End">Index of the line after it.</param>
internal sealed partial record IdentificationForm(int Start, int LabelsEnd, int End, ArchivalDate? Date, TextSpan? DateSpan, FormValue? Title, FormValue? From, FormValue? To, FormValue? DocumentType)
{
    private const int FarthestStart = 60;
    private const int MostLines = 110;

    /// <summary>Where no stamp closes the form its values may stand below the last label.</summary>
    private const int LinesOfTornValues = 25;

    /// <summary>Lines of values torn from their labels, or of a long comment, before the stamp that closes the form.</summary>
    private const int LinesAfterForm = 12;

    private const int LinesBetweenLabels = 25;

    /// <summary>The review came decades after the papers; a date from then on is the review's or the form's own.</summary>
    private const int ReviewYear = 1990;

    /// <summary>Letters without which no line opens a form.</summary>
    private static readonly SearchValues<string> OpeningWords = SearchValues.Create(["assass", "dent", "agency", "record"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters without which no line closes one.</summary>
    private static readonly SearchValues<string> ClosingWords = SearchValues.Create(["doc", "# page"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The form; null where the lines hold none.</summary>
    public static IdentificationForm? Read(IReadOnlyList<TextLine> lines)
    {
        var start = IndexOf(lines, 0, FarthestStart, OpeningWords, Opening());
        if (start < 0)
        {
            return null;
        }

        // Above its own head the form prints the day of its printing and its page.
        while (start > 0 && PrintedAbove().IsMatch(lines[start - 1].Text))
        {
            start--;
        }

        var stamp = IndexOf(lines, start + 1, start + MostLines, ClosingWords, Closing());
        var end = EndOf(lines, start, stamp);
        var region = lines.Skip(start).Take(end - start).ToList();
        var withValues = end == stamp ? region : [.. lines.Skip(start).Take(end - start + LinesOfTornValues)];
        var dated = PlainDate(region, ReviewYear) ?? TornDate(withValues) ?? PlainDate(region, int.MaxValue);
        return new IdentificationForm(start, end, TornValues.EndOf(lines, end), dated?.Date, dated?.Span, FormFields.Title(region), FormFields.From(region), FormFields.To(region), FormFields.DocumentType(region));
    }

    /// <summary><c>DATE : 10/30/1963</c> on one line.</summary>
    private static (ArchivalDate Date, TextSpan Span)? PlainDate(List<TextLine> region, int before)
    {
        foreach (var line in region)
        {
            if (DateLabel().Match(line.Text) is { Success: true } match && match.Groups["value"].Value is { Length: > 3 } value
                && (MisreadDates.Numeric(value) ?? (DateFinder.FindAll(value) is [var found, ..] ? found.Date : null)) is { } date
                && (date.Earliest is null || date.Earliest.Value.Year < before))
            {
                return (date, line.Span);
            }
        }

        return null;
    }

    /// <summary>
    /// Values torn from their labels keep their order: the document's date stands before the number of its pages, and it is
    /// older than any review.
    /// </summary>
    private static (ArchivalDate Date, TextSpan Span)? TornDate(List<TextLine> region)
    {
        var candidates = new List<(ArchivalDate Date, TextSpan Span, bool BeforePages)>();
        for (var i = 0; i < region.Count; i++)
        {
            if (FormFields.IsBareDate(region[i].Text) && MisreadDates.Numeric(region[i].Text) is { } date)
            {
                candidates.Add((date, region[i].Span, i + 1 < region.Count && PageCount().IsMatch(region[i + 1].Text)));
            }
        }

        // A value may have run together with that of another label.
        foreach (var line in region.Where(line => DateAtEnd().IsMatch(line.Text) && !FormFields.IsBareDate(line.Text) && !OtherDate().IsMatch(line.Text)))
        {
            if (MisreadDates.Numeric(DateAtEnd().Match(line.Text).Groups["value"].Value) is { } date)
            {
                candidates.Add((date, line.Span, false));
            }
        }

        var best = candidates.Where(candidate => candidate.Date.Earliest is { Year: < ReviewYear })
            .Concat(candidates.Where(candidate => candidate.BeforePages))
            .Concat(candidates.Where(candidate => candidate.Date.Earliest is null && candidate.Date.Certainty == DateCertainty.Unknown))
            .Select(candidate => ((ArchivalDate, TextSpan)?)(candidate.Date, candidate.Span))
            .FirstOrDefault();
        return best;
    }

    private static int IndexOf(IReadOnlyList<TextLine> lines, int from, int to, SearchValues<string> words, Regex pattern)
    {
        for (var i = from; i < Math.Min(to, lines.Count); i++)
        {
            if (lines[i].Text.Length < 200 && lines[i].Text.AsSpan().ContainsAny(words) && pattern.IsMatch(lines[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a line closes the form or opens the document below it.</summary>
    public static bool EndsForm(string line) => Rule().IsMatch(line) || Closing().IsMatch(line) || DocumentStart().IsMatch(line);

    /// <summary>
    /// The line after the form's last: the stamp or page mark that closes it, a rule, the document's own heading once the form's last field was named, or
    /// else some lines after its last label, for values torn away. What a document prints after its form is never the form's.
    /// </summary>
    private static int EndOf(IReadOnlyList<TextLine> lines, int start, int stamp)
    {
        var lastLabel = start;
        var isComplete = false;
        for (var i = start + 1; i < Math.Min(lines.Count, start + MostLines) && i - lastLabel <= (isComplete ? LinesAfterForm : LinesBetweenLabels); i++)
        {
            var text = lines[i].Text;
            if (i == stamp || Rule().IsMatch(text) || (isComplete && DocumentStart().IsMatch(text)))
            {
                return i;
            }

            if (!isComplete && FormFields.IsLabel(text))
            {
                lastLabel = i;
                isComplete = LastField().IsMatch(text);
            }
        }

        return stamp < 0 ? lastLabel + 1 : Math.Min(lines.Count, lastLabel + 1 + LinesAfterForm);
    }

    [GeneratedRegex(@"ASSASSINATION SYSTEM|IDENTIFICATION FORM|^\W{0,4}AGENCY INFORMATION|^\W{0,4}RECORD ?NUMBER\b|^\W{0,4}AGENCY ?[:=]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W{0,8}(?:Date ?[:.]? ?[\dO]{1,2}/\d{1,2}/\d{2,4}|Pa[gc]e ?[:.]?|Pa[gc]e ?[:.] ?-?\d{1,3}|Date ?[:.]? ?\d\d/\d\d/\d\d,? Pa[gc]e ?[:.]? ?\d{1,3})\W{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedAbove();

    [GeneratedRegex(@"\bDoc[lI1i|][da][:;.]? ?\d{6,9}|^#{1,3} Page [2-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // Between two pages.
    [GeneratedRegex(@"^(?:-{3,}|\*{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\W{0,4}COMMENTS\b", RegexOptions.CultureInvariant)]
    private static partial Regex LastField();

    // What stands at the head of the documents themselves.
    [GeneratedRegex(@"^\W{0,4}(?:(?:INCOMING |OUTGOING )?TELEGRAM\b|(?:TELEGRAM )?INFORMATION REPORT|CENTRAL INTELLIGENCE AGENCY|(?i:department of state)|MEMORANDUM (?:FOR|OF|TO)\b|CLASSIFIED MESSAGE|DISPATCH\b|THE WHITE HOUSE|(?i:office memorandum)|(?:TOP )?SECRET\W*$|CONFIDENTIAL\W*$|CLASSIFICATION\W+DISSEM|AIRTEL\b|Dear )", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentStart();

    [GeneratedRegex(@"^\W{0,4}DATE[^\p{L}\d]{0,12}(?<value>\d.*|[OolIS|]{1,2}[/\d].*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC).*)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"[^\d/.-](?<value>[\dOoQIlSB|]{1,2}[/][\dOoQIlSB|]{1,2}[/][\dOoQIlSB|]{2,4})\W{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd();

    // Dates of the form's printing, of reviews and of file series.
    [GeneratedRegex(@"Date:|REVIEW|Case|Box|Released|CRITERIA|Page|TITLE|SERIES|COMMENTS", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDate();

    [GeneratedRegex(@"^\W{0,12}\d{1,4}\W{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageCount();
}
