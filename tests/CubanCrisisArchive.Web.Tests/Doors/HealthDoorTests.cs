using System.Net;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;

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
        (await ProblemAsync(client)).ShouldContain("ingest");
        using var page = await client.GetAsync(new Uri("/records/wilson-111988", UriKind.Relative), TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task A_damaged_archive_is_not_ready_and_says_how_to_mend_it()
    {
        await using var own = new ArchiveSiteFactory();
        var client = own.CreateClient();
        SqliteConnection.ClearAllPools();
        var archive = Path.Combine(own.DataFolder, (await File.ReadAllTextAsync(Path.Combine(own.DataFolder, "current"), TestContext.Current.CancellationToken)).Trim());
        File.Delete(archive + "-wal");
        await File.WriteAllTextAsync(archive, new string('x', 50_000), TestContext.Current.CancellationToken);

        (await ProblemAsync(client)).ShouldContain("Run ingest");
    }

    [Fact]
    public async Task A_site_without_its_ledger_serves_readers_and_says_what_is_missing()
    {
        await using var own = new ArchiveSiteFactory();
        var client = own.CreateClient();
        File.Delete(Path.Combine(own.DataFolder, "ledger.db"));

        var health = await client.JsonAsync("/health/ready");
        health.Text("status").ShouldBe("degraded");
        health.Text("problem").ShouldNotBeNull().ShouldContain("restore");
    }

    private static async Task<string> ProblemAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
