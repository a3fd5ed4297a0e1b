using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Web.Doors.Forms;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors.Forms;

/// <summary>The pages of another publication that lie in a scan say that they may not be reproduced.</summary>
public sealed class ForeignMatterTests(ArchiveSiteFactory site)
{
    /// <summary>Shorter lines (a number, a word) stand elsewhere with good right.</summary>
    private const int ShortestLine = 12;

    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Records => RecordDoorTests.Records;

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Its_words_leave_by_no_form_of_any_record(string id)
    {
        var withheld = await WithheldAsync();
        string[] pages = ["", "?view=diplomatic", "/source", .. RecordFormats.All.Select(format => format.Suffix)];

        withheld.Count.ShouldBeGreaterThan(10);
        foreach (var page in pages)
        {
            var answer = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/records/{id}{page}", UriKind.Relative), TestContext.Current.CancellationToken));
            var text = WhiteSpace.Collapse(answer);
            withheld.Where(line => text.Contains(line, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(page);
            text.ShouldNotContain("ProQuest", Case.Insensitive, page);
        }
    }

    /// <summary>The lines that the memorandum's record tells to be foreign, read from its file.</summary>
    private async Task<List<string>> WithheldAsync()
    {
        var record = await client.JsonAsync("/records/nsarchive-01117.json");
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, record.GetProperty("source").Text("file")!), TestContext.Current.CancellationToken);
        return
        [
            .. record.List("apparatus").Where(each => each.Text("kind") == "foreignMatter")
                .SelectMany(each => each.List("lines"))
                .SelectMany(range => lines[(range.GetProperty("start").GetInt32() - 1)..range.GetProperty("end").GetInt32()])
                .Select(line => WhiteSpace.Collapse(line).Trim('#', '*', ' '))
                .Where(line => line.Length >= ShortestLine),
        ];
    }
}
