using System.Globalization;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>What a volume says of all its documents.</summary>
/// <param name="Title">The volume's full title, or null.</param>
internal sealed record TeiVolume(string? Title, string? Publisher, string? Language)
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static TeiVolume Read(SourceText source, TeiElement root)
    {
        var header = root.Descendants().FirstOrDefault(element => element.Name == "teiHeader");
        var titles = header?.Descendants().FirstOrDefault(element => element.Name == "titleStmt")?.Elements.Where(element => element.Name == "title").ToList() ?? [];
        var title = titles.Find(element => element["type"] == "complete") ?? titles.FirstOrDefault();
        var publisher = header?.Descendants().FirstOrDefault(element => element.Name == "publisher");
        var language = root.Descendants().Take(50).Select(element => element["xml:lang"]).FirstOrDefault(tag => tag is not null);
        var words = title is null ? null : TeiInline.ReadingOf(source, title).Text;

        // The series is printed in English and says so by its name.
        language ??= words?.StartsWith("Foreign Relations of the United States", StringComparison.Ordinal) == true ? "en" : null;
        return new TeiVolume(words, publisher is null ? null : TeiInline.ReadingOf(source, publisher).Text, language);
    }

    /// <summary>The date in the nearest heading above a document: <c>October 1962</c> for the documents of that month.</summary>
    public static ArchivalDate? ChapterDate(SourceText source, TeiElement document)
    {
        for (var above = document.Parent; above is not null; above = above.Parent)
        {
            if (above.First("head") is { } head && DateParser.Parse(WithMonthsSpelled(TeiInline.ReadingOf(source, head).Text)) is { Earliest: not null } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>A heading in which a month's letters have changed places: <c>Janaury 1963</c>.</summary>
    private static string WithMonthsSpelled(string heading) =>
        string.Join(' ', heading.Split(' ').Select(word => Array.Find(Months, month => month.Length == word.Length && month.Order().SequenceEqual(word.Order())) ?? word));
}
