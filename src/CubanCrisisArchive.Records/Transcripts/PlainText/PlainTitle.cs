using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;
using CubanCrisisArchive.Records.Transcripts.Tei;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>The title of a plain text: its first lines, where a document's kind stands in them or an edition's number before them.</summary>
internal static partial class PlainTitle
{
    private const int LongestTitle = 600;

    /// <summary>Reads the title that begins at a line; gives the line after it, or the same line where no title stands there.</summary>
    public static int Read(IReadOnlyList<TextLine> lines, int at, PlainHeading heading)
    {
        if (at >= lines.Count || HeadingLabels.Of(lines[at].Text) is not null || lines[at].Text.Length > LongestTitle)
        {
            return at;
        }

        var line = lines[at].Text;
        var numbered = NumberBefore().Match(line);
        if (IsCitationOnly(lines, line[..numbered.Length], heading))
        {
            return lines.Count;
        }

        var text = line[numbered.Length..];
        if (!IsTitle(text, numbered.Success))
        {
            return at;
        }

        var end = at + 1;
        while (end < lines.Count && end - at < 5 && !lines[end].FollowsBlank && GoesOn(lines[end].Text))
        {
            end++;
        }

        text = string.Join(' ', lines.Skip(at + 1).Take(end - at - 1).Select(more => more.Text).Prepend(text));
        var (first, last) = (lines[at].Span, lines[end - 1].Span);
        if (numbered.Success)
        {
            heading.Number = numbered.Value.TrimEnd('.', ' ');
            heading.Parts.Add(new HeadingPart(new TextSpan(first.Start, numbered.Length), PartKind.Identity, "Document number"));
        }

        var title = TextSpan.FromBounds(first.Start + numbered.Length, last.End);
        SplitSourceNote(text, title, heading);
        return end;
    }

    /// <summary>Whether a line begins with an edition's number, as each of its documents does.</summary>
    public static bool IsNumbered(string line) => NumberBefore().IsMatch(line);

    public static bool IsSourceNote(string line) => line.AsSpan().TrimStart('[').StartsWith("Source:", StringComparison.Ordinal);

    /// <summary>A converter may have run the source note on behind the title: <c>Letter From AdzhubeiSource: Department of State.</c>.</summary>
    private static void SplitSourceNote(string text, TextSpan title, PlainHeading heading)
    {
        var note = text.IndexOf("Source:", StringComparison.Ordinal);
        if (note > 0 && note <= title.Length && text.Length == title.Length)
        {
            heading.Parts.Add(new HeadingPart(new TextSpan(title.Start + note, title.Length - note), PartKind.Apparatus, "Source note"));
            heading.Apparatus.Add((ApparatusKind.SourceNote, "Source note", new TextSpan(title.Start + note, title.Length - note)));
            title = new TextSpan(title.Start, note);
            text = text[..note].TrimEnd();
        }

        heading.Parts.Add(new HeadingPart(title, PartKind.Identity, "Title"));
        heading.Title = new StatedText(text, StatementSource.Stated, title);
    }

    /// <summary>Whether the whole is a citation and nothing else, as microfiche supplements print them.</summary>
    private static bool IsCitationOnly(IReadOnlyList<TextLine> lines, string number, PlainHeading heading)
    {
        if (lines.Skip(1).Any(line => line.FollowsBlank) || lines.Count > 12)
        {
            return false;
        }

        var whole = string.Join(' ', lines.Select(line => line.Text))[number.Length..];
        if (!CitationOnly.CountsPages(whole) || (number.Length == 0 && EditionTitle.KindOf(whole) == DocumentKind.Unknown))
        {
            return false;
        }

        var citation = CitationOnly.Read(whole, null);
        heading.Date = citation.Date;
        heading.Summary = whole[citation.Summary].Trim();
        heading.Holding = whole[citation.Holding].Trim();
        heading.Number = number.Length == 0 ? null : number.TrimEnd('.', ' ');
        var span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End);
        heading.Parts.Add(new HeadingPart(span, PartKind.Identity, "Title"));
        heading.Title = new StatedText(whole[citation.Title].Trim().TrimEnd('.'), StatementSource.Stated, span);
        return true;
    }

    private static bool IsTitle(string text, bool isNumbered)
    {
        if (OpeningLine.Read(text) is { } opening && DocumentKindFinder.FromTitle(opening.Before) == DocumentKind.Unknown)
        {
            return false;
        }

        return text.Length > 2 && !text.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase) && !IsSourceNote(text)
            && (isNumbered || EditionTitle.KindOf(text) != DocumentKind.Unknown || !Prose.Is(text));
    }

    private static bool GoesOn(string line) =>
        HeadingLabels.Of(line) is null && OpeningLine.Read(line) is null && !MarkingLine.Is(line) && !IsSourceNote(line);

    [GeneratedRegex(@"^\d{1,4}[A-Za-z]?\. ?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();
}
