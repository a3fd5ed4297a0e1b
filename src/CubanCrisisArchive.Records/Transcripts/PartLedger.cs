using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// Keeps account of a source while it is read: every character that is not white space goes to exactly one part. What
/// nobody claimed is found at the end and kept as apparatus, with a diagnostic.
/// </summary>
public sealed class PartLedger(SourceText source)
{
    /// <summary>What a stretch is called that no reader knows.</summary>
    public const string Unassigned = "Unassigned text";

    private List<SourcePart> claims = [];

    /// <summary>Takes over what was claimed in another account of the same source.</summary>
    public void Add(PartLedger other) => claims.AddRange(other.claims);

    /// <summary>Gives a stretch to a part. White space at its ends is left out; a stretch of white space alone is no claim.</summary>
    public void Claim(TextSpan span, PartKind kind, string name, RecordId? record, string? paragraph = null)
    {
        var trimmed = source.Trim(span);
        if (trimmed.Length > 0)
        {
            claims.Add(new SourcePart(trimmed, kind, name, record, paragraph));
        }
    }

    /// <summary>Gives each item's stretches to the apparatus, under its label.</summary>
    public void Claim(IEnumerable<ApparatusItem> items, RecordId record)
    {
        foreach (var item in items)
        {
            foreach (var span in item.Spans)
            {
                Claim(span, PartKind.Apparatus, item.Label, record);
            }
        }
    }

    /// <summary>Gives a paragraph's stretches to their parts: text to the body, page marks to the apparatus, signs of markup to the furniture.</summary>
    public void Claim(Paragraph paragraph, RecordId record)
    {
        var name = paragraph switch
        {
            { Number: { } number } => $"Paragraph {number}",
            { Kind: ParagraphKind.Signature } => "Signature",
            _ => "Heading",
        };
        foreach (var run in paragraph.Runs)
        {
            var (kind, part) = run.Kind switch
            {
                RunKind.Markup => (PartKind.Furniture, "Markup"),
                RunKind.PageBreak => (PartKind.Apparatus, "Page mark"),
                _ => (PartKind.Body, name),
            };
            Claim(run.Span, kind, part, record, paragraph.Id);
        }
    }

    /// <summary>The stretches within <paramref name="area"/> that nobody has claimed yet and that are not white space alone.</summary>
    public IReadOnlyList<TextSpan> Unclaimed(TextSpan area)
    {
        var gaps = new List<TextSpan>();
        var from = area.Start;
        BringInOrder();
        foreach (var claim in claims)
        {
            if (area.Overlaps(claim.Span))
            {
                AddGap(from, claim.Span.Start);
                from = Math.Max(from, claim.Span.End);
            }
        }

        AddGap(from, area.End);
        return gaps;

        void AddGap(int start, int end)
        {
            if (start < end && source.Trim(TextSpan.FromBounds(start, end)) is { Length: > 0 } gap)
            {
                gaps.Add(gap);
            }
        }
    }

    /// <summary>Keeps what nobody has claimed as apparatus of the record, and says so.</summary>
    public void KeepUnclaimed(RecordId record, ICollection<ApparatusItem> apparatus, ICollection<Diagnostic> diagnostics)
    {
        foreach (var gap in Unclaimed(new TextSpan(0, source.Length)))
        {
            Claim(gap, PartKind.Apparatus, Unassigned, record);
            apparatus.Add(ApparatusItem.Of(source, ApparatusKind.Other, Unassigned, gap));
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.UnassignedText, source, gap, "This text belongs to no known part; it is kept as apparatus."));
        }
    }

    /// <summary>The parts in source order, neighbours of one part joined; overlaps, which are faults of a reader, are cut and reported.</summary>
    public IReadOnlyList<SourcePart> Complete(ICollection<Diagnostic> diagnostics)
    {
        var parts = new List<SourcePart>();
        BringInOrder();
        foreach (var claim in claims)
        {
            if (parts.Count == 0)
            {
                parts.Add(claim);
                continue;
            }

            var last = parts[^1];
            var next = claim;
            if (next.Span.Start < last.Span.End)
            {
                diagnostics.Add(Diagnostic.At(DiagnosticCodes.OverlappingParts, source, next.Span, $"'{last.Name}' and '{next.Name}' claim the same text; the first keeps it."));
                if (next.Span.End <= last.Span.End)
                {
                    continue;
                }

                next = next with { Span = TextSpan.FromBounds(last.Span.End, next.Span.End) };
            }

            if (IsSamePart(last, next) && source.Trim(TextSpan.FromBounds(last.Span.End, next.Span.Start)).Length == 0)
            {
                parts[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, next.Span.End) };
            }
            else
            {
                parts.Add(next);
            }
        }

        return parts;
    }

    /// <summary>Brings the claims into the order of the source, of equal stretches the first claimed first.</summary>
    private void BringInOrder()
    {
        for (var i = 1; i < claims.Count; i++)
        {
            if (claims[i - 1].Span > claims[i].Span)
            {
                claims = [.. claims.OrderBy(part => part.Span)];
                return;
            }
        }
    }

    private static bool IsSamePart(SourcePart left, SourcePart right) =>
        left.Kind == right.Kind && left.Name == right.Name && left.Record == right.Record && left.Paragraph == right.Paragraph;
}
