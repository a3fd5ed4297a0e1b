using System.Globalization;
using CubanCrisisArchive.Storage;
using Microsoft.Extensions.Configuration;

namespace CubanCrisisArchive.Web.Tests.Hosting;

public sealed class ArchiveOptionsTests
{
    [Theory]
    [InlineData("archive.example.org", "no scheme")]
    [InlineData("ftp://archive.example.org", "no web scheme")]
    [InlineData("https://archive.example.org/?q=1", "a query would land in the middle of every address")]
    public void A_public_address_that_cannot_be_one_stops_the_site_with_the_remedy(string url, string why) =>
        Should.Throw<ArchiveEnvironmentException>(() => Read("PublicUrl", url), why).Remedy.ShouldContain("https://");

    [Theory]
    [InlineData("https://archive.example.org")]
    [InlineData("http://localhost:8080/crisis/")]
    public void A_public_address_is_kept_as_written(string url) => Read("PublicUrl", url).PublicUrl.ShouldBe(url);

    [Theory]
    [InlineData("WatchSeconds", "0", "from 1 to")]
    [InlineData("WatchSeconds", "soon", "digits")]
    [InlineData("PageCacheMegabytes", "-1", "from 0 to")]
    [InlineData("SearchesAtOnce", "many", "digits")]
    [InlineData("Watch", "perhaps", "true or false")]
    [InlineData("TraceEndpoint", "localhost:4318", "https://")]
    public void A_value_that_makes_no_sense_stops_the_site_and_says_what_to_write(string setting, string value, string remedy)
    {
        var refusal = Should.Throw<ArchiveEnvironmentException>(() => Read(setting, value));

        refusal.Message.ShouldContain($"Archive:{setting}");
        refusal.Remedy.ShouldContain(remedy);
    }

    [Fact]
    public void A_misspelt_setting_is_told_and_not_passed_over()
    {
        var refusal = Should.Throw<ArchiveEnvironmentException>(() => Read("Corpsu", "papers"));

        refusal.Message.ShouldContain("Archive:Corpsu");
        refusal.Remedy.ShouldContain("Corpus");
    }

    [Fact]
    public void The_READMEs_table_lists_every_setting_with_its_name_in_the_environment_and_its_default()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .Where(line => line.StartsWith("| `Archive:", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`')["Archive:".Length..], cells => (Environment: cells[2].Trim('`'), Default: cells[3]), StringComparer.Ordinal);
        var defaults = new ArchiveOptions();

        rows.Keys.Order(StringComparer.Ordinal).ShouldBe(typeof(ArchiveOptions).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        foreach (var property in typeof(ArchiveOptions).GetProperties())
        {
            rows[property.Name].Environment.ShouldBe($"Archive__{property.Name}");
            if (property.PropertyType.IsValueType)
            {
                rows[property.Name].Default.ShouldBe($"`{Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture)!.ToLowerInvariant()}`", property.Name);
            }
        }
    }

    private static ArchiveOptions Read(string setting, string value) => ArchiveOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection([new($"Archive:{setting}", value)])
        .Build());
}
