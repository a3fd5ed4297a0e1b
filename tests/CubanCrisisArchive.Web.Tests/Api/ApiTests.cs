using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Api;

public sealed class ApiTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("sort=date")]
    [InlineData("sort=-date")]
    [InlineData("sort=id")]
    public async Task Parts_of_a_list_give_each_record_once_in_order(string sort)
    {
        var whole = (await client.JsonAsync($"/api/v1/records?{sort}")).List("records").Select(record => record.Text("id")!).ToList();
        var walked = new List<string>();
        for (var next = $"/api/v1/records?size=2&{sort}"; next is not null;)
        {
            var part = await client.JsonAsync(next);
            walked.AddRange(part.List("records").Select(record => record.Text("id")!));
            next = part.Text("next") is { } address ? new Uri(address).PathAndQuery : null;
        }

        whole.Count.ShouldBe(5);
        walked.ShouldBe(whole);
    }

    [Fact]
    public async Task The_orders_are_what_they_say()
    {
        var byDate = await IdsAsync("sort=date");

        (await IdsAsync("sort=-date")).ShouldBe(byDate.AsEnumerable().Reverse());
        (await IdsAsync("sort=id")).ShouldBe(byDate.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("collection=nsarchive", 1)]
    [InlineData("collection=wilson-center", 4)]
    [InlineData("collection=none", 0)]
    [InlineData("kind=memorandum-of-conversation", 1)]
    [InlineData("language=ru", 4)]
    [InlineData("from=1962-11-08", 1)]
    [InlineData("to=1962-10-29", 1)]
    [InlineData("from=1962-10-29&to=1962-10-29&collection=nsarchive", 0)]
    [InlineData("person=nobody", 0)]
    public async Task A_list_is_narrowed(string query, int count)
    {
        var answer = await client.JsonAsync($"/api/v1/records?{query}");

        answer.GetProperty("total").GetInt64().ShouldBe(count);
        answer.List("records").Count().ShouldBe(count);
    }

    [Fact]
    public async Task The_page_lists_what_the_interface_lists()
    {
        var page = await client.GetStringAsync(new Uri("/records?collection=wilson-center", UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var id in await IdsAsync("collection=wilson-center"))
        {
            page.ShouldContain($"/records/{id}");
        }
    }

    [Fact]
    public async Task The_way_on_stands_in_a_header_too()
    {
        using var answer = await client.GetAsync(new Uri("/api/v1/records?size=1&kind=telegram", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.GetValues("Link").Single().ShouldStartWith("<http://localhost/api/v1/records?size=1&kind=telegram&after=");
    }

    [Fact]
    public async Task Someone_who_takes_part_is_found_with_their_records()
    {
        var person = await client.JsonAsync("/api/v1/people/kuznetsov-vasily");
        var records = await client.JsonAsync(new Uri(person.Text("recordsUrl")!).PathAndQuery);

        person.List("names").ShouldNotBeEmpty();
        records.GetProperty("total").GetInt64().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/api/v1/people", 60)]
    [InlineData("/api/v1/places", 45)]
    public async Task The_passages_that_name_one_are_given_each_once_in_parts_and_as_many_as_the_register_counts(string register, int most)
    {
        var named = (await client.JsonAsync(register)).List("items").Where(line => line.GetProperty("mentions").GetInt32() > 0).ToList();
        named.Count.ShouldBeInRange(10, most);
        foreach (var line in named)
        {
            var passages = new List<string>();
            var records = new List<string>();
            for (var next = $"{register}/{line.Text("id")}/mentions?size=1"; next is not null;)
            {
                var part = await client.JsonAsync(next);
                part.GetProperty("passages").GetInt32().ShouldBe(line.GetProperty("mentions").GetInt32());
                foreach (var record in part.List("records"))
                {
                    records.Add(record.Text("id")!);
                    passages.AddRange(record.List("passages").Select(passage => $"{record.Text("id")} {passage.Text("paragraph")} {passage.GetProperty("start")}"));
                    record.List("passages").ShouldAllBe(passage => passage.Text("text")!.Substring(passage.GetProperty("start").GetInt32(), passage.GetProperty("length").GetInt32()) == passage.Text("asPrinted"));
                }

                next = part.Text("next") is { } address ? new Uri(address).PathAndQuery : null;
            }

            passages.Distinct().Count().ShouldBe(line.GetProperty("mentions").GetInt32());
            passages.ShouldBeUnique();
            records.ShouldBeUnique();
        }
    }

    [Fact]
    public async Task A_collection_carries_its_statement_of_rights() =>
        (await client.JsonAsync("/api/v1/collections/nsarchive")).GetProperty("rightsStatement").Text("uri").ShouldBe("http://rightsstatements.org/vocab/NoC-US/1.0/");

    [Fact]
    public async Task The_timeline_counts_what_the_records_say()
    {
        foreach (var day in (await client.JsonAsync("/api/v1/timeline")).List("days"))
        {
            var records = await client.JsonAsync(new Uri(day.Text("recordsUrl")!).PathAndQuery);
            records.GetProperty("total").GetInt32().ShouldBe(day.GetProperty("records").GetInt32());
        }
    }

    [Theory]
    [InlineData("/api/v1/records?size=0", "size")]
    [InlineData("/api/v1/records?size=201", "size")]
    [InlineData("/api/v1/records?size=ten", "size")]
    [InlineData("/api/v1/records?size=5&size=6", "size")]
    [InlineData("/api/v1/records?sort=title", "sort")]
    [InlineData("/api/v1/records?kind=novel", "kind")]
    [InlineData("/api/v1/records?from=29.10.1962", "from")]
    [InlineData("/api/v1/records?from=1962-11-01&to=1962-10-01", "from")]
    [InlineData("/api/v1/records?to=1962-02-30", "to")]
    [InlineData("/api/v1/records?after=junk", "after")]
    [InlineData("/api/v1/records?person=a%20b", "person")]
    [InlineData("/api/v1/records?colection=nsarchive", "colection")]
    [InlineData("/api/v1/people?page=2", "page")]
    [InlineData("/api/v1/people/kuznetsov-vasily/mentions?after=junk", "after")]
    [InlineData("/api/v1/people/kuznetsov-vasily/mentions?size=0", "size")]
    [InlineData("/api/v1/people/kuznetsov-vasily/mentions?sort=date", "sort")]
    [InlineData("/api/v1/timeline?from=soon", "from")]
    public async Task A_parameter_that_makes_no_sense_is_a_problem_that_names_it(string address, string name) =>
        (await client.ProblemAsync(address, 400)).Text("title")!.ShouldContain($"'{name}'");

    [Theory]
    [InlineData("/api/v1/records/none")]
    [InlineData("/api/v1/people/none")]
    [InlineData("/api/v1/people/a%20b")]
    [InlineData("/api/v1/ships/kuznetsov-vasily")]
    [InlineData("/api/v1/cited-documents/none")]
    [InlineData("/api/v1/collections/none")]
    [InlineData("/api/v1/people/kuznetsov-vasily/letters")]
    [InlineData("/api/v1/people/none/mentions")]
    [InlineData("/api/v1/ships/kuznetsov-vasily/mentions")]
    [InlineData("/api/v1")]
    public async Task What_there_is_not_is_a_problem(string address) => await client.ProblemAsync(address, 404);

    private async Task<List<string>> IdsAsync(string query) =>
        [.. (await client.JsonAsync($"/api/v1/records?{query}")).List("records").Select(record => record.Text("id")!)];
}
