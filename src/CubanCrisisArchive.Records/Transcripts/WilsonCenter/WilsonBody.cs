using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.WilsonCenter;

/// <summary>The text of a Wilson Center transcript, the source note that closes it, and lines that thank a sponsor.</summary>
/// <param name="Distribution">Lists below the text of those to whom it went.</param>
internal sealed partial record WilsonBody(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<TextSpan> SourceNote, IReadOnlyList<TextSpan> Sponsors, IReadOnlyList<ApparatusItem> Distribution)
{
    /// <summary>A heading in plain type is short; a longer block is text even where it ends without a stop.</summary>
    private const int LongestHeading = 200;

    public static WilsonBody Read(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        var sponsors = blocks.Where(block => Sponsor().IsMatch(block.ReadingOf(source))).Select(block => block.Span).ToList();
        var drafts = blocks.Where(block => !sponsors.Contains(block.Span)).Select(block => Draft(source, block)).ToList();
        var note = TakeSourceNote(source, drafts);
        var distribution = DistributionList.Take(source, drafts);
        var told = PageMarks.Attach(source, drafts).Select((draft, index) => WithKind(source, draft, index)).ToList();
        var joined = PageJoining.Join(source, told).Select(draft => WithSpelledLabel(source, draft));
        return new WilsonBody(ParagraphNumbering.Number(source, joined), note, sponsors, distribution);
    }

    private static DraftParagraph Draft(SourceText source, MarkdownBlock block) =>
        block.Kind == MarkdownBlockKind.Rule || PageMarks.IsMark(source.Slice(source.Trim(block.Span)))
            ? new DraftParagraph(ParagraphKind.Paragraph, [new Run(RunKind.PageBreak, block.Span)])
            : block.ToDraft();

    /// <summary>
    /// <c>[Source: …]</c> closes the text, at times inside the last paragraph and split by a page's end: everything from its
    /// bracket to the end of the file belongs to it.
    /// </summary>
    private static List<TextSpan> TakeSourceNote(SourceText source, List<DraftParagraph> drafts)
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            var span = drafts[i].Span;
            var offset = source.Content.IndexOf("[Source", span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
            if (offset < 0)
            {
                continue;
            }

            var note = drafts.Skip(i).Select(draft => source.Trim(TextSpan.FromBounds(Math.Max(offset, draft.Span.Start), draft.Span.End))).ToList();
            var (before, _) = RunSplitting.SplitAt(drafts[i].Runs, offset);
            var rest = drafts[i] with { Runs = before };
            drafts.RemoveRange(i, drafts.Count - i);
            if (before.Any(run => source.Trim(run.Span).Length > 0))
            {
                drafts.Add(rest);
            }

            return note;
        }

        return [];
    }

    private static DraftParagraph WithKind(SourceText source, DraftParagraph draft, int index)
    {
        if (draft.Kind != ParagraphKind.Paragraph)
        {
            return draft;
        }

        var text = ReadingText.TextOf(source, draft.Runs);
        if (ClosingNames.IsSignature(text))
        {
            return draft with { Kind = ParagraphKind.Signature };
        }

        return IsHeading(text, index) ? draft with { Kind = ParagraphKind.Heading } : draft;
    }

    /// <summary>An inner heading: <c>From the diary of …</c> first of all, or a line that opens in capitals.</summary>
    private static bool IsHeading(string text, int index) =>
        text.Length is > 0 and <= LongestHeading && text[^1] is not ('.' or ':' or ';' or ',' or '?' or '!' or '"')
        && ((index == 0 && InnerTitle().IsMatch(text)) || CapitalOpening().IsMatch(text));

    /// <summary>Points numbered in words: <c>First. From talks with U Thant …</c>.</summary>
    private static DraftParagraph WithSpelledLabel(SourceText source, DraftParagraph draft)
    {
        if (draft.Label is not null || draft.Kind != ParagraphKind.Paragraph || draft.Runs[0] is not { Kind: RunKind.Text, Reading: null }
            || SpelledNumber().Match(source.TextOf(draft.Runs[0].Span)) is not { Success: true } match)
        {
            return draft;
        }

        var end = draft.Runs[0].Span.Start + match.Groups["label"].Length;
        var (label, rest) = RunSplitting.SplitAt(draft.Runs, end);
        return draft with { Kind = ParagraphKind.ListItem, Label = match.Groups["label"].Value, Runs = [label[0] with { Kind = RunKind.Label }, .. rest] };
    }

    [GeneratedRegex(@"^This document was made possible (?:with|by) (?:the )?support ", RegexOptions.CultureInvariant)]
    private static partial Regex Sponsor();

    [GeneratedRegex(@"^(?:From the (?:diary|journal) of |RECORD OF )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InnerTitle();

    [GeneratedRegex(@"^\p{Lu}{2,40} \p{Lu}{2,40} \p{Lu}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalOpening();

    [GeneratedRegex(@"^(?<label>(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\.) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledNumber();
}
