using System.Globalization;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>
/// <em>Publication Manual of the American Psychological Association</em> (7th edition): a description in place of a title stands in square brackets
/// (9.22); the date comes first and in full, as for letters and other papers in archives.
/// </summary>
public static class ApaStyle
{
    /// <summary>From three authors on, the text names the first alone (8.17).</summary>
    private const int MostAuthorsInText = 2;

    public static StyledText Reference(CitedItem item)
    {
        var date = $"({CitationDates.YearFirst(item.Date) ?? "n.d."}).";
        var text = item.Authors.Count == 0
            ? AddTitle(StyledText.Empty, item).Add($". {date}")
            : AddTitle(StyledText.Empty.Add($"{Joined.Stopped(Joined.Names([.. item.Authors.Select(Short)], "&", commaInPair: true))} {date} "), item);
        text = text.Add(item.Translator is { } translator ? $" ({Joined.With(" ", translator.Initials, translator.Family)}, Trans.)" : null)
            .Add(item.Authors.Count > 0 || item.Translator is not null ? "." : null);
        string?[] sentences = [Joined.Capital(Joined.With(", ", item.Location, item.HolderAndPlace)), item.HostWords, CitationStyles.ThisArchive];
        foreach (var sentence in sentences.Where(sentence => sentence is not null))
        {
            text = text.Add(" " + Joined.Stopped(sentence!));
        }

        return text.Add($" {item.Permalink}");
    }

    /// <summary>In the text: <c>(Kuznetsov &amp; Zorin, 1962, para. 12)</c>.</summary>
    public static StyledText InText(CitedItem item)
    {
        var who = item.Authors.Count switch
        {
            0 when item.IsDescriptive => $"[{TitleWords.Short(item.Title)}]",
            0 => TitleWords.Short(item.Title),
            <= MostAuthorsInText => string.Join(" & ", item.Authors.Select(author => author.Family)),
            _ => $"{item.Authors[0].Family} et al.",
        };
        var paragraph = item.Paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"para. {number}") : null;
        return StyledText.Plain($"({Joined.With(", ", who, CitationDates.Year(item.Date) ?? "n.d.", paragraph)})");
    }

    private static StyledText AddTitle(StyledText text, CitedItem item)
    {
        if (item.IsDescriptive)
        {
            return text.Add($"[{item.Title}]");
        }

        var kind = item.Kind == DocumentKind.Unknown ? null : $" [{item.Kind.Name}]";
        return text.AddItalic(item.Title).Add(kind);
    }

    private static string Short(CitedName name) => name.Initials is { } initials ? $"{name.Family}, {initials}" : name.Family;
}
