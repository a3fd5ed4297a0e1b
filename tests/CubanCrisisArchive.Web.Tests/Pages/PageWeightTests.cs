using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

/// <summary>What a reader on a slow line has to wait for.</summary>
public sealed class PageWeightTests(ArchiveSiteFactory site)
{
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("/records/wilson-111988")]
    [InlineData("/records/wilson-112634")]
    [InlineData("/records/wilson-112596")]
    [InlineData("/records/wilson-110439")]
    [InlineData("/records/nsarchive-01117")]
    [InlineData("/records/nsarchive-01117?view=diplomatic&q=ships")]
    public async Task A_document_with_styles_and_scripts_is_under_60_kilobytes_compressed(string address)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var plain = site.CreateClient();
        var page = await plain.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var parts = Regex.Matches(page, "(<link rel=\"stylesheet\" href|<script type=\"module\" src)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(match => match.Groups["address"].Value).ToList();

        parts.Count.ShouldBeGreaterThan(1);
        var weight = 0;
        foreach (var part in parts.Prepend(address))
        {
            using var answer = await client.GetAsync(new Uri(part, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.Content.Headers.ContentEncoding.ShouldNotBeEmpty(part);
            weight += (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        weight.ShouldBeLessThan(MostBytes, $"{address} with {string.Join(", ", parts)}");
    }
}
