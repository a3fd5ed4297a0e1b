using System.Globalization;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>
/// <em>The Chicago Manual of Style</em>, notes and bibliography (17th edition, 14.221–14.232: manuscript collections), and Turabian's manual,
/// which follows it. The order is that of archives: item, date, where it stands, repository, place, then where it can be read.
/// </summary>
public static class ChicagoStyle
{
    /// <summary>From four authors on, a note names the first alone (14.76).</summary>
    private const int MostAuthorsInNote = 3;

    public static StyledText Note(CitedItem item)
    {
        var described = Joined.With(
            ", ",
            TitleWords.NamesAuthors(item) ? null : AuthorsOf(item),
            item.IsDescriptive ? item.Title : $"“{item.Title}”",
            item.Translator is { } translator ? $"trans. {translator.Direct}" : null,
            DateOf(item),
            item.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"para. {number}") : null,
            item.Location,
            item.HolderAndPlace)!;
        var whole = Joined.With("; ", described, item.Copy, item.HostWords, $"{CitationStyles.ThisArchive}, {item.Permalink}")!;

        // The comma after a quoted title goes inside the marks (6.9).
        return StyledText.Plain(Joined.Stopped(item.IsDescriptive ? whole : whole.Replace($"{item.Title}”, ", $"{item.Title},” ", StringComparison.Ordinal)));
    }

    public static StyledText Bibliography(CitedItem item)
    {
        string?[] sentences =
        [
            item.Authors.Count == 0 ? null : Joined.Names([item.Authors[0].Inverted, .. item.Authors.Skip(1).Select(author => author.Direct)], "and", commaInPair: true),
            item.IsDescriptive ? item.Title : $"“{Joined.Stopped(item.Title)}”",
            item.Translator is { } translator ? $"Translated by {translator.Direct}" : null,
            DateOf(item),
            Joined.Capital(item.Location),
            item.HolderAndPlace,
            Joined.Capital(item.Copy),
            item.HostWords,
            CitationStyles.ThisArchive,
            item.Permalink,
        ];
        return StyledText.Plain(string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)).Select(sentence => sentence!.EndsWith('”') ? sentence : Joined.Stopped(sentence))));
    }

    private static string? AuthorsOf(CitedItem item) => item.Authors.Count > MostAuthorsInNote
        ? $"{item.Authors[0].Direct} et al."
        : Joined.Names([.. item.Authors.Select(author => author.Direct)], "and", commaInPair: false);

    private static string? DateOf(CitedItem item) => TitleWords.TellsDate(item) ? null : CitationDates.MonthFirst(item.Date) ?? "n.d.";
}
