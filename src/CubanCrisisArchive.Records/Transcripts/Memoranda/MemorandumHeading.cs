using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>What stands above the text of a memorandum, told from the stamps that lie over it.</summary>
internal sealed class MemorandumHeading
{
    public StatedText? KindLine { get; set; }

    public StatedText? Subject { get; set; }

    public ArchivalDate? Date { get; set; }

    public PlaceStatement? Place { get; set; }

    public string? FindingAidNumber { get; set; }

    public List<DatedAct> OtherDates { get; } = [];

    public List<Participant> Participants { get; } = [];

    public List<ApparatusItem> Apparatus { get; } = [];

    /// <summary>Where each line, or part of a line, belongs.</summary>
    public List<(TextSpan Span, PartKind Kind, string Name)> Parts { get; } = [];

    /// <summary>Names torn from the list of participants by a stamp; the side that they stood under is lost with its label.</summary>
    public List<(string Name, TextSpan Span)> TornNames { get; } = [];
}
