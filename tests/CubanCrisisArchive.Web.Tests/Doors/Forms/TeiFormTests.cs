using System.Xml;
using System.Xml.Linq;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Web.Doors.Forms.Tei;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors.Forms;

public sealed class TeiFormTests(ArchiveSiteFactory site)
{
    private static readonly XNamespace Tei = TeiXml.Namespace;

    /// <summary>What a reader of the text passes over: what was struck out, what editors say, what pages bear.</summary>
    private static readonly string[] NotRead = ["del", "corr", "note", "supplied", "fw", "label"];

    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Records => RecordDoorTests.Records;

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Its_words_without_changes_and_notes_are_the_reading_text(string id)
    {
        var paragraphs = (await client.JsonAsync($"/records/{id}.json")).List("paragraphs").ToList();
        var byId = (await DocumentAsync(id)).Descendants().Where(element => element.Attribute(XNamespace.Xml + "id") is not null)
            .ToDictionary(element => element.Attribute(XNamespace.Xml + "id")!.Value, StringComparer.Ordinal);

        foreach (var paragraph in paragraphs)
        {
            var element = byId[$"p-{paragraph.Text("id")}"];
            WhiteSpace.Collapse(Read(element)).ShouldBe(paragraph.Text("text"));
            element.Attribute("n")?.Value.ShouldBe(paragraph.GetProperty("number").ToString());
        }
    }

    [Fact]
    public async Task The_drafters_changes_page_ends_misreadings_and_editors_words_are_marked()
    {
        var tei = await DocumentAsync("nsarchive-01117");
        var ship = tei.Descendants(Tei + "choice").Single(choice => choice.Element(Tei + "sic")!.Value == "Volgales");

        ship.Element(Tei + "corr")!.Value.ShouldBe("Volgoles");
        ship.Element(Tei + "corr")!.Attribute("resp")!.Value.ShouldBe("#by-1");
        tei.Descendants(Tei + "respStmt").Single().Element(Tei + "name")!.Value.ShouldBe("the archive's editors");
        tei.Descendants(Tei + "supplied").Select(each => each.Value).ShouldBe(["Mr. Zorin", "Mr. McCloy"]);
        tei.Descendants(Tei + "del").ShouldNotBeEmpty();
        tei.Descendants(Tei + "add").ShouldNotBeEmpty();
        tei.Descendants(Tei + "pb").ShouldNotBeEmpty();
        tei.Descendants(Tei + "fw").Select(banner => banner.Value).ShouldContain("CONFIDENTIAL");
    }

    [Fact]
    public async Task Links_within_it_lead_to_what_is_there()
    {
        foreach (var id in Records.Select(row => row.Data))
        {
            var tei = await DocumentAsync(id);
            var ids = tei.Descendants().Attributes(XNamespace.Xml + "id").Select(each => each.Value).ToList();

            ids.ShouldBeUnique();
            tei.Descendants().Attributes().Where(each => each.Name.LocalName is "resp" or "target" or "who")
                .SelectMany(each => each.Value.Split(' '))
                .Where(pointer => pointer.StartsWith('#'))
                .ShouldAllBe(pointer => ids.Contains(pointer.Substring(1)));
        }
    }

    [Fact]
    public void What_xml_cannot_hold_becomes_a_space()
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            new TeiXml(xml).Open("p", ("n", "\u0001")).Text("a\u0000b\uD800c\uFFFEd\U0001F600<&").Close();
        }

        text.ToString().ShouldBe("<p n=\" \" xmlns=\"http://www.tei-c.org/ns/1.0\">a b c d\U0001F600&lt;&amp;</p>");
    }

    private static string Read(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Name == Tei + "pb" => " ",
        XElement element when element.Name == Tei + "ref" && element.Attribute("type")?.Value == "note" => string.Empty,
        XElement element when NotRead.Contains(element.Name.LocalName) => string.Empty,
        XElement element => string.Concat(element.Nodes().Select(Read)),
        _ => string.Empty,
    };

    private async Task<XElement> DocumentAsync(string id)
    {
        await using var stream = await client.GetStreamAsync(new Uri($"/records/{id}.xml", UriKind.Relative), TestContext.Current.CancellationToken);
        return (await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, TestContext.Current.CancellationToken)).Root!;
    }
}
