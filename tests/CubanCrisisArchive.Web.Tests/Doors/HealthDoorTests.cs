using System.Net;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors;

public sealed class HealthDoorTests(ArchiveSiteFactory site)
{
    [Fact]
    public async Task A_site_with_an_archive_is_ready() =>
        (await site.CreateClient().JsonAsync("/health/ready")).Text("status").ShouldBe("healthy");

    [Fact]
    public async Task A_site_that_has_lost_its_archive_lives_but_is_not_ready_and_says_why()
    {
        await using var own = new ArchiveSiteFactory();
        var client = own.CreateClient();
        File.Delete(Path.Combine(own.DataFolder, "current"));

        (await client.JsonAsync("/health/live")).Text("status").ShouldBe("healthy");
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("ingest");
    }
}
