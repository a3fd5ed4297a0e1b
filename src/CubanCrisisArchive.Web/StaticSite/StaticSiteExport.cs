using System.Net.Sockets;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Serilog;

namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>
/// Writes the site as plain files. It asks the site itself, over a socket that nobody else sees, so that the files are what readers of the served
/// site see.
/// </summary>
internal sealed class StaticSiteExport
{
    /// <summary>Stands in addresses where the public one is not told; by its domain it says that it is none (RFC 2606).</summary>
    private const string NoAddress = "http://archive.invalid";

    /// <summary>What the site is asked as; the socket leads to it, whatever stands here.</summary>
    private static readonly Uri Asked = new("http://localhost");

    private readonly WebApplicationBuilder builder;
    private readonly ArchiveOptions options;
    private readonly ArchiveFolders folders;
    private readonly Uri root;
    private readonly StaticPage pages;

    public StaticSiteExport(WebApplicationBuilder builder, ArchiveOptions options, ArchiveFolders folders)
    {
        this.builder = builder;
        this.options = options;
        this.folders = folders;
        root = new Uri($"{(options.PublicUrl ?? NoAddress).TrimEnd('/')}/");

        // Forms of a record hold whole addresses: without the public one they would hold false ones.
        pages = new StaticPage(root, withForms: options.PublicUrl is not null);
    }

    /// <summary>Writes all files below the folder.</summary>
    /// <param name="progress">Told of each file.</param>
    public async Task<StaticSiteReport> WriteAsync(string folder, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var socket = Path.Combine(Path.GetTempPath(), $"archive-{Guid.NewGuid():N}.sock");
        options.PublicUrl ??= NoAddress;
        options.Downloads = false;
        options.PageCacheMegabytes = 0;
        await using var log = ArchiveLogging.OfFaults();
        builder.Logging.ClearProviders().AddSerilog(log);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(socket, listener => listener.Protocols = HttpProtocols.Http1));
        using var copy = await ArchiveCopy.MakeAsync(new ArchiveDatabase(folders.Data), Path.Combine(Path.GetTempPath(), $"archive-{Guid.NewGuid():N}"), cancellationToken);
        var ledger = new Ledger(folders.Data);
        if (ledger.Exists)
        {
            // The map of the site is written from it.
            await ledger.CopyToAsync(new DataFolder(copy.Database.DataFolder).LedgerPath, cancellationToken);
        }

        builder.AddArchiveSite(options, folders with { Data = copy.Database.DataFolder });
        await using var app = builder.Build();
        app.UseArchiveSite();
        await app.StartAsync(cancellationToken);
        try
        {
            using var client = ClientOf(socket);

            // The host takes the system's word to stop for its own; the walk must hear of it too.
            using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
            return await new StaticSiteWalk(client, pages, root, folder).WriteAsync(progress, stopped.Token);
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
        MaxConnectionsPerServer = StaticSiteWalk.AtOnce,
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
}
