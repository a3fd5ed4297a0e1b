using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A paragraph's reading text with the people and days marked that another record shares.</summary>
internal static class SharedWordsHtml
{
    public static HtmlBuilder AddSharedWords(
        this HtmlBuilder html, ArchivalRecord record, Paragraph paragraph, IReadOnlySet<AuthorityId> people, IReadOnlySet<DateOnly> days)
    {
        var marks = record.Mentions.Where(mention => mention.Paragraph == paragraph.Id && people.Contains(mention.Authority)).Select(mention => (mention.Start, mention.Length))
            .Concat(record.TextDates.Where(date => date.Paragraph == paragraph.Id && date.Date.Earliest is { } day && days.Contains(day)).Select(date => (date.Start, date.Length)))
            .OrderBy(mark => mark.Start);
        var at = 0;
        foreach (var (start, length) in marks.Where(mark => mark.Start + mark.Length <= paragraph.Text.Length))
        {
            if (start >= at)
            {
                html.Text(paragraph.Text[at..start]).Element("b", paragraph.Text.Substring(start, length), ("class", "shared"));
                at = start + length;
            }
        }

        return html.Text(paragraph.Text[at..]);
    }
}
