using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Measuring;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Measuring;

public sealed partial class MetricsDoorTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_line_is_one_that_Prometheus_reads_and_every_measure_is_described_once()
    {
        await GetAsync("/records/wilson-111988");
        var lines = (await GetAsync("/metrics")).TrimEnd('\n').Split('\n');

        lines.Where(line => !Sample().IsMatch(line) && !Comment().IsMatch(line)).ShouldBeEmpty();
        var typed = lines.Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]).ToList();
        typed.ShouldBeUnique();
        lines.Where(line => line[0] != '#').Select(line => line.Split("{ ".ToCharArray())[0])
            .Where(name => !typed.Contains(name) && !typed.Contains(Regex.Replace(name, "_(bucket|sum|count)$", string.Empty, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Searches_are_counted_by_what_came_of_them()
    {
        var before = (await ValueAsync("archive_search_duration_seconds_count{outcome=\"found\"}"), await ValueAsync("archive_search_duration_seconds_count{outcome=\"nothing\"}"));
        await GetAsync("/search?q=missiles+counted");
        await GetAsync("/search?q=missiles");
        await GetAsync("/search.json?q=zzyzzyva");

        (await ValueAsync("archive_search_duration_seconds_count{outcome=\"found\"}")).ShouldBeGreaterThan(before.Item1);
        (await ValueAsync("archive_search_duration_seconds_count{outcome=\"nothing\"}")).ShouldBeGreaterThan(before.Item2);
    }

    [Fact]
    public async Task Pages_are_counted_by_where_they_came_from()
    {
        var kept = await ValueAsync("archive_answers_total{from=\"kept\"}");
        await GetAsync("/collections");
        await GetAsync("/collections");

        (await ValueAsync("archive_answers_total{from=\"kept\"}")).ShouldBeGreaterThan(kept);
    }

    [Theory]
    [InlineData("archive_up")]
    [InlineData("archive_records")]
    [InlineData("archive_file_size_bytes")]
    [InlineData("archive_sqlite_memory_bytes")]
    [InlineData("archive_changed_timestamp_seconds")]
    public async Task The_archive_tells_its_figures(string name) => (await ValueAsync(name)).ShouldBeGreaterThan(0);

    [Fact]
    public async Task What_was_searched_for_is_in_no_measure()
    {
        await GetAsync("/search?q=plughquery");

        (await GetAsync("/metrics")).ShouldNotContain("plughquery");
    }

    [Theory]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\nb", "a\\nb")]
    public void A_label_can_break_out_of_nothing(string value, string written) => PrometheusText.Escaped(value, isLabel: true).ShouldBe(written);

    private async Task<string> GetAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        answer.IsSuccessStatusCode.ShouldBeTrue(address);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>The value now; 0 where there is none yet.</summary>
    private async Task<double> ValueAsync(string sample)
    {
        var line = (await GetAsync("/metrics")).Split('\n').FirstOrDefault(each => each.StartsWith(sample + " ", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[(sample.Length + 1)..], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("""^[a-z_:][a-z0-9_:]*(\{[a-z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*"(,[a-z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*")*\})? (-?[0-9.]+(E[-+]?[0-9]+)?|NaN|[+-]Inf)$""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sample();

    [GeneratedRegex("^# (HELP [a-z_:][a-z0-9_:]* .*|TYPE [a-z_:][a-z0-9_:]* (counter|gauge|histogram))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
