using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>The text of a memorandum, whole over its pages, and what was filmed between them.</summary>
/// <param name="Distribution">Lists below the text of those to whom it went.</param>
internal sealed record MemorandumBody(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<ApparatusItem> Markings, IReadOnlyList<ApparatusItem> Distribution, TextSpan? Foreign)
{
    public static MemorandumBody Read(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        var target = MicroficheTarget.Find(source, blocks);
        var drafts = new List<DraftParagraph>();
        var markings = new List<ApparatusItem>();
        for (var index = 0; index < blocks.Count; index++)
        {
            if (target is { } fence && index >= fence.First && index <= fence.Last)
            {
                continue;
            }

            var runs = PageBanners.Mark(source, blocks[index]);
            markings.AddRange(runs.Where(run => run.Kind == RunKind.PageBreak).Select(run => PageBanners.Marking(source, run.Span)));
            drafts.Add(blocks[index].ToDraft() with { Runs = InterlinearInsertion.Place(source, runs) });
        }

        TextSpan? foreign = target is { } found
            ? TextSpan.FromBounds(blocks[found.First].Span.Start, blocks[found.Last].Span.End)
            : null;
        var distribution = DistributionList.Take(source, drafts);
        return new MemorandumBody(ParagraphNumbering.Number(source, PageJoining.Join(source, PageMarks.Attach(source, drafts))), markings, distribution, foreign);
    }
}
