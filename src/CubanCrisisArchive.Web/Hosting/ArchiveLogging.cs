using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>The log: lines for people while developing, JSON for collectors in production.</summary>
internal static class ArchiveLogging
{
    private const string Line = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    /// <summary>Misses keys that nothing here needs (see <see cref="ArchiveSite"/>), and says so at every start.</summary>
    private const string Keys = "Microsoft.AspNetCore.DataProtection";

    /// <summary>The site's log: JSON for a collector in production, lines otherwise.</summary>
    public static Logger ForSite(IConfiguration configuration, IHostEnvironment environment) => environment.IsProduction()
        ? Levels(configuration).WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture)).CreateLogger()
        : ForPeople(configuration);

    /// <summary>A command's log: lines, whatever the environment.</summary>
    public static Logger ForPeople(IConfiguration configuration) =>
        Levels(configuration).WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture).CreateLogger();

    /// <summary>Nothing but faults, for a command that asks the site itself for every page.</summary>
    public static Logger OfFaults() => new LoggerConfiguration()
        .MinimumLevel.Error()
        .MinimumLevel.Override(Keys, LogEventLevel.Fatal)
        .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
        .CreateLogger();

    /// <summary>The settings' section <c>Serilog</c> may raise or lower each.</summary>
    private static LoggerConfiguration Levels(IConfiguration configuration) => new LoggerConfiguration()
        .MinimumLevel.Information()
        // The framework's own account of a request holds the query, that is, what a reader searched for.
        .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
        // Until it is published the web root lies elsewhere than this looks.
        .MinimumLevel.Override("Microsoft.AspNetCore.StaticFiles", LogEventLevel.Error)
        .MinimumLevel.Override(Keys, LogEventLevel.Fatal)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
        // A site that cannot start says why in one sentence; the trace would bury it.
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
        .Enrich.FromLogContext()
        .ReadFrom.Configuration(configuration);
}
