using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>citation</c>.</summary>
internal sealed class CitationRow
{
    public long RecordKey { get; set; }

    public string Text { get; set; } = string.Empty;

    public string Source { get; set; } = string.Empty;

    public string? Title { get; set; }

    public string? Date { get; set; }

    public string? Publisher { get; set; }

    public string? Holder { get; set; }

    public string? Provenance { get; set; }

    public string? Translator { get; set; }

    public string? TranslatorAffiliation { get; set; }

    public string? Url { get; set; }

    public string? Number { get; set; }

    public long? Start { get; set; }

    public long? Length { get; set; }

    public static CitationRow From(ArchivalCitation citation, long recordKey) => new()
    {
        RecordKey = recordKey,
        Text = citation.Text,
        Source = citation.Source.ToString(),
        Title = citation.Title,
        Date = citation.Date,
        Publisher = citation.Publisher,
        Holder = citation.Holder,
        Provenance = citation.Provenance,
        Translator = citation.Translator,
        TranslatorAffiliation = citation.TranslatorAffiliation,
        Url = citation.Url,
        Number = citation.Number,
        Start = citation.Span?.Start,
        Length = citation.Span?.Length,
    };

    public ArchivalCitation ToCitation() => new(
        Text, Enum.Parse<StatementSource>(Source), Title, Date, Publisher, Holder, Provenance, Translator, TranslatorAffiliation,
        Url, Number, SpanColumns.Join(Start, Length));
}
