using System.CommandLine;
using System.Net.Sockets;
using CubanCrisisArchive.Ingest.Watching;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Hosting;
using CubanCrisisArchive.Web.Measuring;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serilog;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>serve</c>: brings the archive up to date with its corpus and serves it until it is stopped.</summary>
internal sealed class ServeCommand(CommandHome home)
{
    private readonly Option<string?> urls = new("--urls")
    {
        Description = "Addresses to listen at, divided by semicolons. [default: ASPNETCORE_URLS, else http://localhost:5000]",
        HelpName = "URLS",
    };

    private readonly Option<bool> watches = new("--watch") { Description = "Bring in what changes in the corpus while it is served." };

    public Command Describe(Command command)
    {
        command.Add(urls);
        command.Add(watches);
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(
            line,
            new(WebHostDefaults.ServerUrlsKey, line.GetValue(urls)),
            new(ConfigurationPath.Combine(ArchiveOptions.Section, nameof(ArchiveOptions.Watch)), line.GetValue(watches) ? bool.TrueString : null));
        var builder = setting.Builder;
        await using var log = ArchiveLogging.ForSite(builder.Configuration, builder.Environment);
        var watch = await WatchAsync(setting, log, cancellationToken);
        var report = await ArchiveUpdate.RunAsync(setting.Ingest(), log, cancellationToken);
        if (IsReadByMachines(builder.Environment))
        {
            log.Information("Archive up to date: {Summary}", IngestSummary.Sentence(report));
        }
        else
        {
            IngestSummary.Write(report, Severity.Error);
        }

        builder.Logging.ClearProviders().AddSerilog(log);
        builder.AddArchiveSite(setting.Options, setting.Folders);
        if (watch is not null)
        {
            builder.Services.AddSingleton(watch).AddHostedService<CorpusWatchService>();
        }

        using var traces = ArchiveTraces.Start(setting.Options, builder.Configuration);
        await using var app = builder.Build();
        app.UseArchiveSite();
        await StartAsync(app, cancellationToken);
        Announce(app, log);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Fine;
    }

    /// <summary>The watch, its mark set before anything is read: what changes from now on is brought in later.</summary>
    private static async Task<CorpusWatch?> WatchAsync(CommandSetting setting, Serilog.ILogger log, CancellationToken cancellationToken)
    {
        if (!setting.Options.Watch)
        {
            return null;
        }

        var watch = new CorpusWatch(setting.Ingest(), WatchPace.Every(TimeSpan.FromSeconds(setting.Options.WatchSeconds)), log);
        await watch.NoteAsync(cancellationToken);
        return watch;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException)
        {
            throw new ArchiveEnvironmentException(
                e.Message, "Choose an address that is free and written in full: serve --urls http://localhost:5001", e);
        }
    }

    private static void Announce(WebApplication app, Serilog.Core.Logger log)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (IsReadByMachines(app.Environment))
        {
            log.Information("Serving {Addresses}", addresses);
        }
        else
        {
            Terminal.Out.WriteLine($"Serving {string.Join(", ", addresses)}. Ctrl+C stops.");
        }
    }

    /// <summary>Whether the output is a collector's, which wants nothing but JSON.</summary>
    private static bool IsReadByMachines(IHostEnvironment environment) => environment.IsProduction() && !Terminal.IsInteractive;
}
