using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>cited_document</c>.</summary>
internal sealed class CitedDocumentRow
{
    public AuthorityId Id { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public AuthorityId? AuthorId { get; set; }

    public AuthorityId? RecipientId { get; set; }

    public DateOnly? DateEarliest { get; set; }

    public DateOnly? DateLatest { get; set; }

    public string? Number { get; set; }

    public string? What { get; set; }

    public string Published { get; set; } = string.Empty;

    public string Names { get; set; } = string.Empty;

    public string Parts { get; set; } = string.Empty;

    public string Records { get; set; } = string.Empty;

    public long IsByNameOnly { get; set; }

    public string? Inferred { get; set; }

    public static CitedDocumentRow From(CitedDocument document, int position) => new()
    {
        Id = document.Id,
        Position = position,
        Kind = document.Kind.ToString(),
        Name = document.Name,
        AuthorId = document.Author,
        RecipientId = document.Recipient,
        DateEarliest = document.Date.Earliest,
        DateLatest = document.Date.Latest,
        Number = document.Number,
        What = document.What,
        Published = CompactJson.Strings(document.Published),
        Names = CompactJson.Strings(document.Names.Select(name => name.Text)),
        Parts = CompactJson.Strings(document.Parts.Select(part => part.Value)),
        Records = CompactJson.Strings(document.Records.Select(record => record.Value)),
        IsByNameOnly = document.IsByNameOnly ? 1 : 0,
        Inferred = document.Inferred,
    };

    public CitedDocument ToDocument() => new(
        Id,
        Enum.Parse<CitedKind>(Kind),
        Name,
        AuthorId,
        RecipientId,
        (DateEarliest, DateLatest) switch
        {
            ({ } day, { } last) when day == last => ArchivalDate.OnDay(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), day),
            ({ } first, { } last) => new ArchivalDate(null, first, last, DatePrecision.Range, DateCertainty.Stated),
            _ => ArchivalDate.Undated,
        },
        Number,
        What,
        CompactJson.Strings(Published),
        [.. CompactJson.Strings(Names).Select(name => new NameVariant(name, false, []))],
        [.. CompactJson.Strings(Parts).Select(AuthorityId.Parse)],
        [.. CompactJson.Strings(Records).Select(RecordId.Parse)])
    {
        IsByNameOnly = IsByNameOnly != 0,
        Inferred = Inferred,
    };
}
