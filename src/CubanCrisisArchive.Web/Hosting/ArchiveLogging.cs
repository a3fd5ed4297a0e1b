using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>The log: lines for people while developing, JSON for collectors in production.</summary>
internal static class ArchiveLogging
{
    private const string Line = "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}";

    /// <summary>A logger of the settings' section <c>Serilog</c>, which may raise or lower the levels below.</summary>
    public static Serilog.Core.Logger Create(IConfiguration configuration, IHostEnvironment environment)
    {
        var log = new LoggerConfiguration()
            .MinimumLevel.Information()
            // The framework's own account of a request holds the query, that is, what a reader searched for.
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            // Until it is published the web root lies elsewhere than this looks.
            .MinimumLevel.Override("Microsoft.AspNetCore.StaticFiles", LogEventLevel.Error)
            // It misses keys that nothing here needs (see ArchiveSite).
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
            // A site that cannot start says why in one sentence; the trace would bury it.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .Enrich.FromLogContext()
            .ReadFrom.Configuration(configuration);
        return (environment.IsProduction()
            ? log.WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture))
            : log.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)).CreateLogger();
    }
}
