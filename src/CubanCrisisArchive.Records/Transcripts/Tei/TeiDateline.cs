using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>The dateline of a document: places and date.</summary>
internal sealed record TeiDateline(IReadOnlyList<(string AsPrinted, TextSpan Span)> Places, ArchivalDate? Date, TextSpan? DateSpan, IReadOnlyList<TeiNote> Notes)
{
    public static TeiDateline Read(SourceText source, TeiElement dateline, ICollection<Diagnostic> diagnostics)
    {
        var (runs, notes) = TeiInline.Read(dateline);
        var reading = ReadingText.Of(source, runs);
        var elements = dateline.Descendants().ToList();
        var places = elements.Where(element => element.Name == "placeName")
            .Select(place => (Text: TeiInline.ReadingOf(source, place).Text.TrimEnd(',', '.'), place.Inner))
            .Where(place => place.Text.Length > 0)
            .Select(place => (place.Text, source.Trim(place.Inner)));
        var date = elements.Find(element => element.Name == "date");
        return new TeiDateline([.. places], date is null ? DateIn(reading.Text) : DateOf(source, date, reading, diagnostics), date?.Inner, notes);
    }

    /// <summary>The words printed are the statement; what the markup says of them is the editors' reading and only helps where the words tell nothing.</summary>
    private static ArchivalDate? DateOf(SourceText source, TeiElement element, ReadingText dateline, ICollection<Diagnostic> diagnostics)
    {
        var words = TeiInline.ReadingOf(source, element).Text;
        var printed = Printed(words, element, dateline);
        var encoded = Encoded(element);
        if (printed is not { Earliest: { } first })
        {
            return encoded is null ? printed : encoded with { AsPrinted = NullIfEmpty(words), Certainty = DateCertainty.Inferred };
        }

        if (encoded is { Earliest: { } encodedFirst, Latest: { } encodedLast } && (first > encodedLast || printed.Latest < encodedFirst))
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.DatesDisagree, source, element.StartTag, $"'{words}' is printed, the markup says {encoded.Iso}; the printed date is the record's."));
        }

        return printed;
    }

    /// <summary>The date with the time that may stand outside its element.</summary>
    private static ArchivalDate? Printed(string words, TeiElement element, ReadingText dateline)
    {
        var start = element.Children.OfType<TeiText>().FirstOrDefault() is { } text ? dateline.OffsetOf(text.Span.Start) : null;
        return (start is { } at ? DateParser.Parse(WithoutStop(dateline.Text[at..])) : null) ?? DateParser.Parse(WithoutStop(words)) ?? DateIn(words);
    }

    private static ArchivalDate? DateIn(string words) => DateFinder.FindAll(words) is [var found, ..] ? found.Date : null;

    /// <summary>A dateline closes with a stop; that of <c>p.m.</c> belongs to the time.</summary>
    private static string WithoutStop(string words)
    {
        var bare = words.TrimEnd(' ', ',', '.');
        return bare.EndsWith(".m", StringComparison.Ordinal) ? $"{bare}." : bare;
    }

    private static string? NullIfEmpty(string words) => words.Length > 0 ? words : null;

    private static ArchivalDate? Encoded(TeiElement element)
    {
        if (element["when"] is { } when)
        {
            return DateParser.Parse(when.Split('T')[0]);
        }

        return Between(element["from"] ?? element["notBefore"], element["to"] ?? element["notAfter"]);
    }

    /// <summary>When the edition says that a document without a dateline belongs, as its newer volumes do for every document; null where it does not.</summary>
    public static ArchivalDate? OfEdition(TeiElement document) => Between(document["frus:doc-dateTime-min"], document["frus:doc-dateTime-max"]);

    private static ArchivalDate? Between(string? from, string? to)
    {
        if (from is null || to is null || DateParser.Parse(from.Split('T')[0])?.Earliest is not { } first || DateParser.Parse(to.Split('T')[0])?.Latest is not { } last || first > last)
        {
            return null;
        }

        return new ArchivalDate(null, first, last, first == last ? DatePrecision.Day : DatePrecision.Range, DateCertainty.Inferred);
    }
}
