using System.Xml.Linq;
using CubanCrisisArchive.Web.Tests.Hosting;
using static CubanCrisisArchive.Web.Tests.Oai.Harvester;

namespace CubanCrisisArchive.Web.Tests.Oai;

public sealed class OaiDoorTests(ArchiveSiteFactory site)
{
    private const string Known = "oai:localhost:wilson-111988";

    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    private readonly Harvester harvester = new(site.CreateClient());

    [Fact]
    public async Task Identify_tells_what_the_repository_is()
    {
        var identity = (await harvester.AskAsync("verb=Identify")).Element(Protocol + "Identify")!;

        ((string)identity.Element(Protocol + "baseURL")!).ShouldBe("http://localhost/oai");
        ((string)identity.Element(Protocol + "deletedRecord")!).ShouldBe("persistent");
        ((string)identity.Element(Protocol + "granularity")!).ShouldBe("YYYY-MM-DDThh:mm:ssZ");
    }

    [Fact]
    public async Task The_earliest_datestamp_is_that_of_the_first_record()
    {
        var earliest = (string)(await harvester.AskAsync("verb=Identify")).Descendants(Protocol + "earliestDatestamp").Single();
        var stamps = (await harvester.AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(Protocol + "datestamp").Select(stamp => stamp.Value).ToList();

        stamps.Min(StringComparer.Ordinal).ShouldBe(earliest);
    }

    [Fact]
    public async Task Collections_are_sets()
    {
        var sets = (await harvester.AskAsync("verb=ListSets")).Descendants(Protocol + "set").ToList();

        sets.Select(set => (string)set.Element(Protocol + "setSpec")!).ShouldBe(["nsarchive", "wilson-center"], ignoreOrder: true);
        sets.ShouldAllBe(set => set.Descendants(DublinCore + "description").Any());
        Identifiers(await harvester.AskAsync("verb=ListIdentifiers&metadataPrefix=mods&set=nsarchive")).ShouldBe(["oai:localhost:nsarchive-01117"]);
    }

    [Theory]
    [InlineData("verb=ListMetadataFormats")]
    [InlineData($"verb=ListMetadataFormats&identifier={Known}")]
    public async Task The_formats_are_told(string query) =>
        (await harvester.AskAsync(query)).Descendants(Protocol + "metadataPrefix").Select(prefix => prefix.Value).ShouldBe(["oai_dc", "mods"]);

    [Fact]
    public async Task Every_record_is_listed_in_every_format_as_the_schemas_want_it()
    {
        foreach (var prefix in new[] { "oai_dc", "mods" })
        {
            var records = (await harvester.AskAsync($"verb=ListRecords&metadataPrefix={prefix}")).Descendants(Protocol + "record").ToList();

            records.Count.ShouldBe(5);
            records.ShouldAllBe(record => record.Element(Protocol + "metadata") != null);
            string.Concat(records).ShouldNotContain("ProQuest", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Dublin_Core_says_who_what_when_and_where()
    {
        var described = (await harvester.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Known}")).Descendants(Protocol + "metadata").Single();

        Values("date").ShouldBe(["1962-10-29"]);
        Values("identifier").ShouldContain("http://localhost/records/wilson-111988");
        Values("language").ShouldBe(["en"]);
        Values("type").ShouldContain("Record of conversation");
        Values("publisher").ShouldBe(["Wilson Center Digital Archive"]);
        Values("title").Single().ShouldContain("Kuznetsov");
        IEnumerable<string> Values(string name) => described.Descendants(DublinCore + name).Select(element => element.Value);
    }

    [Fact]
    public async Task Mods_says_what_each_did()
    {
        var described = (await harvester.AskAsync("verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:nsarchive-01117")).Descendants(Mods + "mods").Single();
        var drafter = described.Elements(Mods + "name").Single(name => name.Value.Contains("Akalovsky", StringComparison.Ordinal));

        drafter.Descendants(Mods + "roleTerm").Select(term => term.Value).ShouldContain("aut");
        ((string)drafter.Attribute("type")!).ShouldBe("personal");
        described.Elements(Mods + "name").Count().ShouldBe(8);
        described.Descendants(Mods + "shelfLocator").Select(shelf => shelf.Value).ShouldBe(["no. 01117"]);
    }

    [Theory]
    [InlineData("", "badVerb", "no verb")]
    [InlineData("verb=junk", "badVerb", "no such verb")]
    [InlineData("verb=identify", "badVerb", "verbs are written as they are")]
    [InlineData("verb=Identify&verb=Identify", "badVerb", "twice")]
    [InlineData("verb=Identify&metadataPrefix=oai_dc", "badArgument", "an argument that it does not take")]
    [InlineData("verb=Identify&test=test", "badArgument", "an argument that there is not")]
    [InlineData("verb=ListSets&resumptionToken=junk", "badResumptionToken", "no token was given")]
    [InlineData("verb=ListIdentifiers", "badArgument", "no format")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument", "twice")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=", "badArgument", "empty")]
    [InlineData("verb=ListIdentifiers&resumptionToken=junk&metadataPrefix=oai_dc", "badArgument", "a token stands alone")]
    [InlineData("verb=ListIdentifiers&resumptionToken=junk", "badResumptionToken", "junk")]
    [InlineData("verb=ListRecords&resumptionToken=%FF%FE", "badResumptionToken", "bytes")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=junk", "badArgument", "no date")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-30", "badArgument", "no such day")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-01T00:00Z", "badArgument", "no seconds")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-01T00:00:00+01:00", "badArgument", "not UTC")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-01&until=2000-02-02T00:00:00Z", "badArgument", "granularities mixed")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-02&until=2000-02-01", "badArgument", "reversed")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=2000-02-02&until=2000-02-02", "noRecordsMatch", "nothing then")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31&until=9999-12-31", "noRecordsMatch", "the end of the calendar")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=0001-01-01", "noRecordsMatch", "its beginning")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&set=really_wrong_set", "noRecordsMatch", "no such set")]
    [InlineData("verb=ListRecords&metadataPrefix=really_wrong", "cannotDisseminateFormat", "no such format")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument", "no identifier")]
    [InlineData($"verb=GetRecord&identifier={Known}", "badArgument", "no format")]
    [InlineData($"verb=GetRecord&identifier={Known}&metadataPrefix=really_wrong", "cannotDisseminateFormat", "no such format")]
    [InlineData("verb=GetRecord&identifier=really_wrong_id&metadataPrefix=oai_dc", "idDoesNotExist", "no identifier of ours")]
    [InlineData("verb=GetRecord&identifier=oai:localhost:none&metadataPrefix=oai_dc", "idDoesNotExist", "no such record")]
    [InlineData("verb=GetRecord&identifier=oai:elsewhere:wilson-111988&metadataPrefix=oai_dc", "idDoesNotExist", "another's")]
    [InlineData("verb=ListMetadataFormats&identifier=really_wrong_id", "idDoesNotExist", "no such record")]
    [InlineData("verb=ListMetadataFormats&identifier=%01%0B", "badArgument", "no XML can say it back")]
    [InlineData("verb=%01", "badVerb", "no XML can say it back")]
    public async Task What_cannot_be_met_is_told_by_the_protocols_own_code(string query, string code, string why)
    {
        var answer = await harvester.AskAsync(query);

        Errors(answer).ShouldBe([code], why);
        answer.Element(Protocol + "request")!.HasAttributes.ShouldBe(code is not ("badVerb" or "badArgument"), why);
    }

    [Theory]
    [InlineData("invalid\"id")]
    [InlineData("<script>&amp;]]>")]
    public async Task An_identifier_that_is_none_is_given_back_harmlessly(string identifier)
    {
        var answer = await harvester.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Uri.EscapeDataString(identifier)}");

        Errors(answer).ShouldBe(["idDoesNotExist"]);
        ((string)answer.Element(Protocol + "request")!.Attribute("identifier")!).ShouldBe(identifier);
    }

    [Fact]
    public async Task The_same_is_answered_to_POST()
    {
        using var arguments = new FormUrlEncodedContent([new("verb", "ListIdentifiers"), new("metadataPrefix", "oai_dc")]);

        Identifiers(await harvester.PostAsync(arguments)).ShouldBe(Identifiers(await harvester.AskAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")));
    }

    [Fact]
    public async Task A_body_of_no_arguments_has_no_verb()
    {
        using var text = new StringContent("{\"verb\": \"Identify\"}");

        Errors(await harvester.PostAsync(text)).ShouldBe(["badVerb"]);
    }

    [Fact]
    public async Task A_body_that_has_no_end_is_no_list_of_arguments()
    {
        using var form = new FormUrlEncodedContent([new("verb", new string('x', 200_000))]);

        Errors(await harvester.PostAsync(form)).ShouldBe(["badArgument"]);
    }

    [Fact]
    public async Task From_the_datestamp_of_a_record_to_itself_finds_the_record()
    {
        var header = (await harvester.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Known}")).Descendants(Protocol + "header").Single();
        var stamp = (string)header.Element(Protocol + "datestamp")!;

        Identifiers(await harvester.AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&from={stamp}&until={stamp}")).ShouldContain(Known);
        Identifiers(await harvester.AskAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&from={stamp[..10]}&until={stamp[..10]}")).ShouldContain(Known);
    }
}
