using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>A stretch of a heading and the part that it became.</summary>
internal sealed record HeadingPart(TextSpan Span, PartKind Kind, string Name);

/// <summary>What the heading of a plain text tells.</summary>
internal sealed class PlainHeading
{
    public List<HeadingPart> Parts { get; } = [];

    /// <summary>The title without the document's number, and its place.</summary>
    public StatedText? Title { get; set; }

    /// <summary>The number before the title, as editions print it.</summary>
    public string? Number { get; set; }

    public StatedText? Subject { get; set; }

    public ArchivalDate? Date { get; set; }

    public TextSpan? DateSpan { get; set; }

    public (string AsPrinted, TextSpan Span)? Place { get; set; }

    public List<Participant> Listed { get; } = [];

    /// <summary>What stands around the heading: markings, source notes, references, distribution.</summary>
    public List<(Apparatus.ApparatusKind Kind, string Label, TextSpan Span)> Apparatus { get; } = [];

    /// <summary>The summary of a document that is nothing but a citation, or null.</summary>
    public string? Summary { get; set; }

    /// <summary>The archive that holds such a document, or null.</summary>
    public string? Holding { get; set; }

    /// <summary>The lines that are text: those below the heading, and any within it that are no part of it.</summary>
    public List<TextLine> Text { get; } = [];
}
