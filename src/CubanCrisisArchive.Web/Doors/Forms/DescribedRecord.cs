using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A record with all that any of its forms is written from.</summary>
/// <param name="Text">The source that the record's spans point into; the words of foreign matter are blanks.</param>
/// <param name="Authorities">Those of the authority records it names that are known.</param>
internal sealed record DescribedRecord(
    ArchivalRecord Record,
    SourceFile File,
    SourceText Text,
    Collection Collection,
    IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities,
    SiteAddress Site)
{
    /// <summary>The record's lasting address.</summary>
    public string Address => Site.Record(Record.Id);

    /// <summary>What is cited: the whole record, unless another part of it is put here.</summary>
    public CitedItem Cited { get; init; } = CitedItems.Of(Record, Collection, Authorities, Site.Record(Record.Id));

    /// <summary>The same with one paragraph as what is cited.</summary>
    public DescribedRecord CitedAt(Paragraph paragraph) =>
        this with { Cited = Cited.AtParagraph(paragraph.Number, Site.Paragraph(Record.Id, paragraph.Id)) };

    /// <summary>The authority record's page, or null where it is not known.</summary>
    public string? PageOf(AuthorityId? id) =>
        id is { } known && Authorities.TryGetValue(known, out var authority) ? Site.Authority(known, authority.Kind) : null;
}
