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
        Should.Throw<ArchiveEnvironmentException>(() => Read(url), why).Remedy.ShouldContain("https://");

    [Theory]
    [InlineData("https://archive.example.org")]
    [InlineData("http://localhost:8080/crisis/")]
    public void A_public_address_is_kept_as_written(string url) => Read(url).PublicUrl.ShouldBe(url);

    private static ArchiveOptions Read(string url) => ArchiveOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection([new("Archive:PublicUrl", url)])
        .Build());
}
