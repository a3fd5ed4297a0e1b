using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.FrontMatter;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>The text below a heading: paragraphs, signature, page marks, and the notes at its end.</summary>
internal static partial class PlainBody
{
    private const int LongestSignature = 60;
    private const int MostLinesOfSignature = 5;
    private const int MostSignatures = 3;
    private const int MostBelow = 2;

    /// <param name="isPageMark">What marks a page's end in texts of the family; null for the marks that typists make.</param>
    /// <param name="isName">What the first line of a signature must be besides; null where anything like a name is one.</param>
    public static PlainBodyParts Read(SourceText source, IReadOnlyList<TextLine> lines, Func<string, bool>? isPageMark = null, Func<string, bool>? isName = null)
    {
        var blocks = Blocks(source, lines, isPageMark ?? IsPageMark);
        var notes = TakeNotes(source, blocks);
        var distribution = DistributionList.Take(source, blocks);
        var drafts = BrokenLines.Join(source, blocks);
        var signed = Signatures(source, drafts, isName).ToHashSet();
        return new PlainBodyParts([.. drafts.Select(draft => signed.Contains(draft) ? draft with { Kind = ParagraphKind.Signature } : draft)], notes, distribution);
    }

    /// <summary>Whether a line marks where a page ends or begins: a rule, <c>[Page 514]</c>, the number of the form it is typed on.</summary>
    public static bool IsPageMark(string line) => PageMark().IsMatch(line) || PaperLines.IsForm(line);

    /// <summary>The last paragraphs that are names; where names are told apart, a stamp, an office or a typist's initials may stand below them.</summary>
    private static IEnumerable<DraftParagraph> Signatures(SourceText source, IEnumerable<DraftParagraph> drafts, Func<string, bool>? isName)
    {
        var fromEnd = drafts.Skip(1).Reverse().ToList();
        var below = isName is null ? 0 : fromEnd.Take(MostBelow).TakeWhile(draft => draft.Span.Length <= LongestSignature && !IsSignature(source, draft, isName)).Count();
        return fromEnd.Skip(below).TakeWhile(draft => IsSignature(source, draft, isName ?? (_ => true))).Take(MostSignatures);
    }

    /// <summary>A name, and below it perhaps an office and its place.</summary>
    private static bool IsSignature(SourceText source, DraftParagraph draft, Func<string, bool> isName)
    {
        var words = source.TextOf(draft.Runs[^1].Span);
        var lines = words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return draft.Kind == ParagraphKind.Paragraph && lines.Length is > 0 and <= MostLinesOfSignature
            && Array.TrueForAll(lines, line => line.Length <= LongestSignature)
            && Signature().IsMatch(lines[0]) && !NoName().IsMatch(lines[0]) && isName(WhiteSpace.Collapse(lines[0]))
            && lines.Skip(1).All(line => char.IsUpper(line[0]) && line[^1] is not ('.' or '?' or '!' or ':' or ';'));
    }

    private static List<DraftParagraph> Blocks(SourceText source, IReadOnlyList<TextLine> lines, Func<string, bool> isPageMark)
    {
        var blocks = new List<DraftParagraph>();
        var pending = new List<Run>();
        var runs = new List<Run>();
        foreach (var line in lines)
        {
            if (isPageMark(line.Text))
            {
                Flush();
                pending.Add(new Run(RunKind.PageBreak, line.Span));
                continue;
            }

            // A line taken for something else parts the text as a blank one does.
            if (line.FollowsBlank || (runs.Count > 0 && source.Trim(TextSpan.FromBounds(runs[^1].Span.End, line.Span.Start)).Length > 0))
            {
                Flush();
            }

            var start = runs.Count > 0 ? runs[^1].Span.End : line.Span.Start;
            runs.Add(new Run(RunKind.Text, TextSpan.FromBounds(start, line.Span.End)));
        }

        Flush();
        if (pending.Count > 0 && blocks.Count > 0)
        {
            blocks[^1] = blocks[^1] with { Runs = [.. blocks[^1].Runs, .. pending] };
        }

        return blocks;

        void Flush()
        {
            if (runs.Count > 0)
            {
                var text = new Run(RunKind.Text, TextSpan.FromBounds(runs[0].Span.Start, runs[^1].Span.End));
                blocks.Add(new DraftParagraph(ParagraphKind.Paragraph, NoteMarks.Mark(source, [.. pending, text])));
                runs.Clear();
                pending.Clear();
            }
        }
    }

    /// <summary>Blocks at the end that begin with a note's number in brackets; their order tells them from text.</summary>
    private static List<(string Number, TextSpan Span)> TakeNotes(SourceText source, List<DraftParagraph> blocks)
    {
        var notes = new List<(string, TextSpan)>();
        while (blocks.Count > 1 && NoteStart().Match(source.TextOf(blocks[^1].Span)) is { Success: true } match)
        {
            notes.Insert(0, (match.Groups["number"].Value, blocks[^1].Span));
            blocks.RemoveAt(blocks.Count - 1);
        }

        return notes;
    }

    [GeneratedRegex(@"^\[(?<number>\d{1,3})\]\s", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^(?:-{3,}|_{3,}|\*{3,}|#{1,6} Page \d{1,4}|\[?[Pp]age \d{1,4}(?: of \d{1,4})?\]?|- ?\d{1,4} ?-|\[\d{1,4}\])$", RegexOptions.CultureInvariant)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"^(?:Enclosure|Attachment|Annex|Appendix|Tab|End|Secret|Confidential|Sincerely|Respectfully|Faithfully|Cordially|Cheers|Regards|Yours|Very|With|Best|Warm|As|For)s?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    // A name, with or without its office on the lines below: no stop at its end, a capital at each word's beginning.
    [GeneratedRegex(@"^(?:/s/ ?)?\p{Lu}[\p{L}.’']*(?: (?:\p{Lu}[\p{L}.’']*|de|of|the|for|and)){0,7}(?:, (?:Jr|Sr)\.?)?[.,]?[""”]?$|^\[[^\]]*\b(?:name|initial|signature)s?\b[^\]]*\]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
