using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Description;

/// <summary>
/// A published item: what the archive holds about one document, and its text. Null means that the source does not tell;
/// nothing is guessed. Every span counts characters in the source file.
/// </summary>
public sealed record ArchivalRecord
{
    public required RecordId Id { get; init; }

    /// <summary>Id of the collection it belongs to.</summary>
    public required string Collection { get; init; }

    /// <summary>The family of source it was read from: <c>wilson-center</c>, <c>ocr</c>, <c>frus-tei</c> …</summary>
    public required string Family { get; init; }

    public required StatedText Title { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>The document's own date.</summary>
    public required ArchivalDate Date { get; init; }

    public IReadOnlyList<DatedAct> OtherDates { get; init; } = [];

    public IReadOnlyList<PlaceStatement> Places { get; init; } = [];

    /// <summary>BCP 47 tag of the language it was written in (<c>ru</c>), or null where not told.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>BCP 47 tag of the language of this text (<c>en</c>), or null where not told.</summary>
    public string? Language { get; init; }

    /// <summary>The archivist's summary as given; null where the source has none. Never made up.</summary>
    public StatedText? Summary { get; init; }

    public required ArchivalCitation Citation { get; init; }

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>The text, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Everything written on or about the document that is not its text.</summary>
    public IReadOnlyList<ApparatusItem> Apparatus { get; init; } = [];

    /// <summary>Persons, bodies, places, ships and other named things in the text, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Words in the text that refer to other documents, in order, and which those are.</summary>
    public IReadOnlyList<CrossReference> CrossReferences { get; init; } = [];

    /// <summary>What the archive's editors say of places in the source, in order. Shown beside the text, never written into it.</summary>
    public IReadOnlyList<Emendation> Emendations { get; init; } = [];

    /// <summary>Days that the text names, in order: in full, without their year, or counted from the day of speaking.</summary>
    public IReadOnlyList<TextDate> TextDates { get; init; } = [];

    /// <summary>The record's share of its source file; a file of one record belongs to it whole.</summary>
    public required TextSpan SourceSpan { get; init; }
}
