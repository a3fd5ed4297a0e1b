using System.Globalization;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>
/// <em>MLA Handbook</em> (9th edition): the item in its repository, then each site on which it can be read as a container of its own. An
/// undated item has no word for it; a description in place of a title stands plain (5.28).
/// </summary>
public static class MlaStyle
{
    /// <summary>From three authors on, only the first is named (5.8).</summary>
    private const int MostAuthors = 2;

    public static StyledText WorksCited(CitedItem item)
    {
        var authors = item.Authors.Count switch
        {
            0 => null,
            <= MostAuthors => Joined.Names([item.Authors[0].Inverted, .. item.Authors.Skip(1).Select(author => author.Direct)], "and", commaInPair: true),
            _ => $"{item.Authors[0].Inverted}, et al.",
        };
        var placing = Joined.With(
            ", ",
            item.Translator is { } translator ? $"Translated by {translator.Direct}" : null,
            TitleWords.TellsDate(item) ? null : CitationDates.Mla(item.Date),
            item.Location,
            item.HolderAndPlace);
        var text = StyledText.Empty
            .Add(authors is null ? null : Joined.Stopped(authors) + " ")
            .Add(item.IsDescriptive ? Joined.Stopped(item.Title) : $"“{Joined.Stopped(item.Title)}”")
            .Add(placing is null ? null : " " + Joined.Stopped(Joined.Capital(placing)!))
            .Add(" ");
        if (item.HostWords is { } hostWords)
        {
            text = item.Host is { } host
                ? text.AddItalic(host).Add(Joined.Stopped(hostWords[host.Length..]) + " ")
                : text.Add(Joined.Stopped(hostWords) + " ");
        }

        return text.AddItalic(CitationStyles.ThisArchive).Add($", {item.Permalink}.");
    }

    /// <summary>In the text: <c>(Kuznetsov and Zorin, par. 12)</c>.</summary>
    public static StyledText InText(CitedItem item)
    {
        var paragraph = item.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"par. {number}") : null;
        var who = item.Authors.Count switch
        {
            0 when item.IsDescriptive => TitleWords.Short(item.Title),
            0 => $"“{TitleWords.Short(item.Title)}”",
            <= MostAuthors => string.Join(" and ", item.Authors.Select(author => author.Family)),
            _ => $"{item.Authors[0].Family} et al.",
        };
        return StyledText.Plain($"({Joined.With(", ", who, paragraph)})".Replace("”, ", ",” ", StringComparison.Ordinal));
    }
}
