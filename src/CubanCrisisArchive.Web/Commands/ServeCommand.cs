using System.CommandLine;
using System.Net.Sockets;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Hosting;
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

    public Command Describe(Command command)
    {
        command.Add(urls);
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(line, new KeyValuePair<string, string?>(WebHostDefaults.ServerUrlsKey, line.GetValue(urls)));
        var builder = setting.Builder;
        await using var log = ArchiveLogging.ForSite(builder.Configuration, builder.Environment);
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
        await using var app = builder.Build();
        app.UseArchiveSite();
        await StartAsync(app, cancellationToken);
        Announce(app, log);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Fine;
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
