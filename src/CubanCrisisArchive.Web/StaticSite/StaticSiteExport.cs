using System.Net;
using System.Net.Sockets;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Serilog;

namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>
/// Writes the site as plain files. It asks the site itself, over a socket that nobody else sees, for the home page and then for every page that the
/// pages written lead to, so that the files are what readers of the served site see.
/// </summary>
internal sealed class StaticSiteExport
{
    /// <summary>Stands in addresses where the public one is not told; by its domain it says that it is none (RFC 2606).</summary>
    private const string NoAddress = "http://archive.invalid";

    private const int AtOnce = 4;

    /// <summary>What the site is asked as; the socket leads to it, whatever stands here.</summary>
    private static readonly Uri Asked = new("http://localhost");

    private readonly WebApplicationBuilder builder;
    private readonly ArchiveOptions options;
    private readonly ArchiveFolders folders;
    private readonly StaticPage pages;

    public StaticSiteExport(WebApplicationBuilder builder, ArchiveOptions options, ArchiveFolders folders)
    {
        this.builder = builder;
        this.options = options;
        this.folders = folders;
        var root = new Uri($"{(options.PublicUrl ?? NoAddress).TrimEnd('/')}/");

        // Forms of a record hold whole addresses: without the public one they would hold false ones.
        pages = new StaticPage(root, withForms: options.PublicUrl is not null);
    }

    /// <summary>Writes all files below the folder.</summary>
    public async Task<StaticSiteReport> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var socket = Path.Combine(Path.GetTempPath(), $"archive-{Guid.NewGuid():N}.sock");
        options.PublicUrl ??= NoAddress;
        options.Downloads = false;
        options.PageCacheMegabytes = 0;
        await using var log = ArchiveLogging.OfFaults();
        builder.Logging.ClearProviders().AddSerilog(log);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(socket, listener => listener.Protocols = HttpProtocols.Http1));
        using var copy = await ArchiveCopy.MakeAsync(new ArchiveDatabase(folders.Data), Path.Combine(Path.GetTempPath(), $"archive-{Guid.NewGuid():N}"), cancellationToken);
        builder.AddArchiveSite(options, folders with { Data = copy.Database.DataFolder });
        await using var app = builder.Build();
        app.UseArchiveSite();
        await app.StartAsync(cancellationToken);
        try
        {
            using var client = ClientOf(socket);

            // The host takes the system's word to stop for its own; the walk must hear of it too.
            using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
            return await WalkAsync(client, folder, stopped.Token);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
            File.Delete(socket);
        }
    }

    private static HttpClient ClientOf(string socket) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        MaxConnectionsPerServer = AtOnce,
        ConnectCallback = async (_, cancellationToken) =>
        {
            var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellationToken);
                return new NetworkStream(connection, ownsSocket: true);
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        },
    })
    {
        BaseAddress = Asked,
    };

    private async Task<StaticSiteReport> WalkAsync(HttpClient client, string folder, CancellationToken cancellationToken)
    {
        var found = new HashSet<StaticAddress> { new("/") };
        var broken = new List<string>();
        var written = 0L;
        var next = found.ToList();
        while (next.Count > 0)
        {
            var asked = next;
            next = [];
            await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (address, stop) =>
            {
                var (leads, problem) = await WriteAsync(client, address, folder, stop);
                lock (found)
                {
                    written += problem is null ? 1 : 0;
                    broken.AddRange(problem is null ? [] : [problem]);
                    next.AddRange(leads.Where(found.Add));
                }
            });
        }

        return new StaticSiteReport(written, [.. broken.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes one file. Gives where it leads, or why there is none.</summary>
    private async Task<(IReadOnlyList<StaticAddress> Leads, string? Problem)> WriteAsync(HttpClient client, StaticAddress address, string folder, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri(address.Request, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return ([], $"{address.Request}: {(int)answer.StatusCode}");
        }

        var file = Path.Combine(folder, address.File);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            await using var target = File.Create(file);
            await answer.Content.CopyToAsync(target, cancellationToken);
            return ([], null);
        }

        var (html, leads) = pages.Rewrite(await answer.Content.ReadAsStringAsync(cancellationToken), address);
        await File.WriteAllTextAsync(file, html, cancellationToken);
        return (leads, null);
    }
}
