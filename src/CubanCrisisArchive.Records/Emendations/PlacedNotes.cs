using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Emendations;

/// <summary>The notes on a source file that have found their place in it.</summary>
public sealed record PlacedNotes(IReadOnlyList<Emendation> Emendations, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The record with those emendations that lie within it, each with the paragraph that it stands in.</summary>
    public ArchivalRecord AddTo(ArchivalRecord record) => record with
    {
        Emendations =
        [
            .. Emendations.Where(emendation => record.SourceSpan.Contains(emendation.Span))
                .OrderBy(emendation => emendation.Span)
                .Select(emendation => emendation with { Paragraph = ParagraphAt(record, emendation.Span)?.Id }),
        ],
    };

    private static Paragraph? ParagraphAt(ArchivalRecord record, TextSpan span) =>
        record.Paragraphs.FirstOrDefault(paragraph => paragraph.Runs.Any(run => run.Span.Overlaps(span)));
}
