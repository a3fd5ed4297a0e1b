using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>A document's text on its way to paragraphs, its notes collected.</summary>
internal sealed class TeiBody(SourceText source)
{
    /// <summary>Elements that are paragraphs of their own, and what kind of paragraph. All others with blocks inside only hold them together.</summary>
    private static readonly Dictionary<string, ParagraphKind> Blocks = new(StringComparer.Ordinal)
    {
        ["p"] = ParagraphKind.Paragraph,
        ["ab"] = ParagraphKind.Paragraph,
        ["l"] = ParagraphKind.Paragraph,
        ["row"] = ParagraphKind.Paragraph,
        ["salute"] = ParagraphKind.Paragraph,
        ["opener"] = ParagraphKind.Paragraph,
        ["dateline"] = ParagraphKind.Paragraph,
        ["postscript"] = ParagraphKind.Paragraph,
        ["item"] = ParagraphKind.ListItem,
        ["head"] = ParagraphKind.Heading,
        ["label"] = ParagraphKind.Heading,
        ["closer"] = ParagraphKind.Signature,
        ["signed"] = ParagraphKind.Signature,
    };

    /// <summary>Elements that hold blocks and are none.</summary>
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "list", "table", "div", "lg", "quote", "figure", "floatingText", "body", "attachment", "argument", "epigraph", "text", "group", "front", "back",
    };

    private readonly List<DraftParagraph> drafts = [];
    private readonly List<Run> pending = [];
    private readonly List<Run> runs = [];

    public List<TeiNote> Notes { get; } = [];

    /// <summary>The paragraphs read so far, a page break after the last one at its end.</summary>
    public IReadOnlyList<DraftParagraph> Drafts
    {
        get
        {
            if (pending.Count > 0 && drafts.Count > 0)
            {
                drafts[^1] = drafts[^1] with { Runs = [.. drafts[^1].Runs, .. pending] };
                pending.Clear();
            }

            return drafts;
        }
    }

    /// <summary>Reads the children of a document that are not already read as its head.</summary>
    public void Add(TeiNode child) => Add(child, ParagraphKind.Paragraph, RunKind.Text);

    /// <summary>Ends the paragraph that is open.</summary>
    public void Flush(ParagraphKind kind)
    {
        if (runs.Exists(IsRead))
        {
            drafts.Add(new DraftParagraph(kind, [.. pending, .. runs]));
            pending.Clear();
        }
        else
        {
            // A page break or a note between paragraphs goes to the next.
            pending.AddRange(runs.Where(run => run.Kind is RunKind.PageBreak or RunKind.NoteMark));
        }

        runs.Clear();
    }

    private void Add(TeiNode child, ParagraphKind kind, RunKind runKind)
    {
        if (child is not TeiElement element || !(Blocks.ContainsKey(element.Name) || Containers.Contains(element.Name)))
        {
            TeiInline.Add(child, runKind, runs, Notes);
            return;
        }

        Flush(kind);
        var inner = KindOf(element, kind);
        foreach (var grandchild in element.Children)
        {
            Add(grandchild, inner, runKind);
        }

        Flush(inner);
    }

    private bool IsRead(Run run) => run.IsRead && !(run.Reading is { } reading ? reading : source.Slice(run.Span)).IsWhiteSpace();

    private static ParagraphKind KindOf(TeiElement element, ParagraphKind outer)
    {
        if (!Blocks.TryGetValue(element.Name, out var kind))
        {
            return ParagraphKind.Paragraph;
        }

        if (kind == ParagraphKind.Paragraph && outer is ParagraphKind.Signature or ParagraphKind.ListItem)
        {
            return outer;
        }

        return element.Name == "p" && element["rend"] is { } rend && rend.StartsWith("sectiontitle", StringComparison.Ordinal) ? ParagraphKind.Heading : kind;
    }
}
