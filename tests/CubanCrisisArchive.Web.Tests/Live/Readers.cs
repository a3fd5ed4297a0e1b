using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Web.Tests.Live;

/// <summary>What a reader was shown.</summary>
/// <param name="Version">The version of the letter in it, or null where it shows none.</param>
internal sealed record SeenPage(string Address, long Asked, long Answered, HttpStatusCode Status, int? Version);

/// <summary>Readers who ask for the same few pages again and again, each bringing back the tag of what it has, as browsers do.</summary>
internal sealed partial class Readers : IAsyncDisposable
{
    private const int Many = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<SeenPage> seen = new();
    private readonly ConcurrentDictionary<string, SeenPage> last = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task> reading = [];

    /// <summary>Lets them begin.</summary>
    public static Readers Start(HttpClient client, params string[] addresses)
    {
        var readers = new Readers();
        for (var i = 0; i < Many; i++)
        {
            readers.reading.Add(Task.Run(() => readers.ReadAsync(client, addresses), CancellationToken.None));
        }

        return readers;
    }

    public int Count(HttpStatusCode status) => seen.Count(page => page.Status == status);

    /// <summary>Waits until one of them is shown such a page.</summary>
    public async Task UntilAsync(string address, Func<SeenPage, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!(last.TryGetValue(address, out var page) && wanted(page)))
        {
            patience.IsCancellationRequested.ShouldBeFalse($"{address} was never shown so; last {page}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>Stops them and tells what none should have been shown: failures, and pages older than one shown before they asked.</summary>
    public async Task<IReadOnlyList<string>> StopAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(reading);
        var failed = seen.Where(page => page.Status is not (HttpStatusCode.OK or HttpStatusCode.NotModified or HttpStatusCode.NotFound or HttpStatusCode.Gone));
        return [.. failed.Select(page => page.ToString()), .. seen.GroupBy(page => page.Address).SelectMany(Outdated)];
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(reading);
        stop.Dispose();
    }

    /// <summary>Pages asked for after a newer one had been shown: the letter's versions only ever grow.</summary>
    private static IEnumerable<string> Outdated(IEnumerable<SeenPage> pages)
    {
        var shown = pages.Where(page => page.Version is not null).ToList();
        foreach (var page in shown)
        {
            if (shown.Find(other => other.Answered < page.Asked && other.Version > page.Version) is { } newer)
            {
                yield return $"{page} after {newer}";
            }
        }
    }

    private async Task ReadAsync(HttpClient client, string[] addresses)
    {
        var held = new Dictionary<string, (EntityTagHeaderValue Tag, int? Version)>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            foreach (var address in addresses)
            {
                var page = await AskAsync(client, address, held);
                seen.Enqueue(page);
                last[address] = page;
            }
        }
    }

    private static async Task<SeenPage> AskAsync(HttpClient client, string address, Dictionary<string, (EntityTagHeaderValue Tag, int? Version)> held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (held.TryGetValue(address, out var copy))
        {
            request.Headers.IfNoneMatch.Add(copy.Tag);
        }

        var asked = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request, CancellationToken.None);
        var body = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        var answered = Stopwatch.GetTimestamp();
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return new SeenPage(address, asked, answered, answer.StatusCode, copy.Version);
        }

        var version = Version().Match(body) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        if (answer.Headers.ETag is { } tag)
        {
            held[address] = (tag, version);
        }
        else
        {
            held.Remove(address);
        }

        return new SeenPage(address, asked, answered, answer.StatusCode, version);
    }

    [GeneratedRegex("version-(?<number>[0-9]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
