using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>A citation while it is being read.</summary>
/// <param name="Start">Offset into the reading text.</param>
/// <param name="End">Just past its last character.</param>
internal sealed record CitationDraft(int Start, int End, CitedKind Kind)
{
    public AuthorityId? Author { get; init; }

    public AuthorityId? Recipient { get; init; }

    public DateOnly? Day { get; init; }

    public string? Number { get; init; }

    public AuthorityId? Named { get; init; }

    public bool IsSeveral { get; init; }

    public TextCitation ToCitation(Paragraph paragraph, ReadingText reading) => new(
        paragraph.Id,
        Start,
        End - Start,
        paragraph.Text[Start..End],
        reading.SourceOf(Start, End - Start),
        Kind,
        Author,
        Recipient,
        Day)
    {
        Number = Number,
        Named = Named,
        IsSeveral = IsSeveral,
    };
}
