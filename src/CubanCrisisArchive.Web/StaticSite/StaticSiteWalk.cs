using System.Diagnostics;
using System.Net;
using System.Threading.Channels;
using System.Xml.Linq;
using CubanCrisisArchive.Web.Discovery;

namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>
/// Asks the site for the home page, for all that its map lists, and for everything that the pages written lead to; each once. The home page is
/// written when all others are: a folder without it is not whole.
/// </summary>
/// <param name="client">Asks the site; redirections are not followed.</param>
/// <param name="root">What the site's own addresses begin with.</param>
/// <param name="folder">Where the files go.</param>
internal sealed class StaticSiteWalk(HttpClient client, StaticPage pages, Uri root, string folder)
{
    /// <summary>Making a page is work for a processor, and waits for next to nothing.</summary>
    public static readonly int AtOnce = Math.Max(2, Environment.ProcessorCount);

    private static readonly StaticAddress Home = new("/");

    private readonly Channel<StaticAddress> waiting = Channel.CreateUnbounded<StaticAddress>();
    private readonly HashSet<StaticAddress> found = [];
    private readonly List<string> broken = [];
    private readonly Lock gate = new();
    private readonly long began = Stopwatch.GetTimestamp();
    private long written;
    private string? home;

    /// <summary>Writes all files.</summary>
    /// <param name="progress">Told of each address done with.</param>
    public async Task<StaticSiteReport> WriteAsync(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var index = FileOf(Home);
        File.Delete(index);
        Ask([Home, .. await MapAsync(cancellationToken)]);
        var done = 0L;
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(waiting.Reader.ReadAllAsync(cancellationToken), atOnce, async (address, stop) =>
        {
            var (leads, problem) = await WriteAsync(address, stop);
            lock (gate)
            {
                written += problem is null ? 1 : 0;
                broken.AddRange(problem is null ? [] : [problem]);
                Ask(leads);
                progress?.Report(new WorkProgress("files", ++done, found.Count, Stopwatch.GetElapsedTime(began)));
                if (done == found.Count)
                {
                    waiting.Writer.Complete();
                }
            }
        });
        if (home is not null)
        {
            await File.WriteAllTextAsync(index, home, cancellationToken);
        }

        return new StaticSiteReport(written, [.. broken.Order(StringComparer.Ordinal)]);
    }

    private void Ask(IEnumerable<StaticAddress> addresses)
    {
        foreach (var address in addresses.Where(found.Add))
        {
            waiting.Writer.TryWrite(address);
        }
    }

    /// <summary>The pages that the site's map lists.</summary>
    private async Task<IReadOnlyList<StaticAddress>> MapAsync(CancellationToken cancellationToken)
    {
        var lists = await ListAsync(new Uri(root, SitemapDoor.Index[1..]), cancellationToken);
        var listed = new List<StaticAddress>();
        foreach (var list in lists)
        {
            listed.AddRange((await ListAsync(list, cancellationToken)).Select(PlaceOf).OfType<StaticAddress>());
        }

        return listed;
    }

    private async Task<IReadOnlyList<Uri>> ListAsync(Uri list, CancellationToken cancellationToken)
    {
        await using var answer = await client.GetStreamAsync(Asked(list), cancellationToken);
        var map = await XDocument.LoadAsync(answer, LoadOptions.None, cancellationToken);
        return [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value))];
    }

    private StaticAddress? PlaceOf(Uri page) => StaticAddress.Of($"/{root.MakeRelativeUri(page)}", page.Query, withForms: false);

    /// <summary>The site as it is asked here stands at the root, whatever its public address is.</summary>
    private string Asked(Uri address) => $"/{root.MakeRelativeUri(address)}";

    /// <summary>Writes one file. Gives where it leads, or why there is none.</summary>
    private async Task<(IReadOnlyList<StaticAddress> Leads, string? Problem)> WriteAsync(StaticAddress address, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri(address.Request, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return ([], $"{address.Request}: {(int)answer.StatusCode}");
        }

        var file = FileOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            await using var target = File.Create(file);
            await answer.Content.CopyToAsync(target, cancellationToken);
            return ([], null);
        }

        var (html, leads) = pages.Rewrite(await answer.Content.ReadAsStringAsync(cancellationToken), address);
        if (address.Equals(Home))
        {
            home = html;
        }
        else
        {
            await File.WriteAllTextAsync(file, html, cancellationToken);
        }

        return (leads, null);
    }

    private string FileOf(StaticAddress address) => Path.Combine(folder, address.File);
}
