using System.IO.Compression;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Doors.Forms;
using CubanCrisisArchive.Web.Hosting;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.ResponseCompression;

namespace CubanCrisisArchive.Web;

/// <summary>What the site is made of and in which order a request passes through it.</summary>
internal static class ArchiveSite
{
    /// <summary>
    /// Longest request line accepted. Kestrel answers a longer one with a bare 414 before any page can speak; 64 KB lets
    /// a query of 10,000 characters through, percent-encoded, so that the search page can say what is wrong with it.
    /// </summary>
    private const int MaxRequestLineBytes = 64 * 1024;

    /// <summary>A builder that finds the web root both when run from the repository and when published.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        // Published, the styles lie beside the program: the content root must be there too, wherever it is started from.
        // Watching the settings file would put a watch on every folder below the one that the program was started from.
        string[] args = ["--hostBuilder:reloadConfigOnChange=false", .. settings];
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var builder = WebApplication.CreateBuilder(published
            ? new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
            : new WebApplicationOptions { Args = args });
        builder.WebHost.UseStaticWebAssets();
        return builder;
    }

    public static WebApplicationBuilder AddArchiveSite(this WebApplicationBuilder builder, ArchiveOptions options, ArchiveFolders folders)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });
        builder.Services.AddSingleton(options);
        builder.Services.AddArchive(folders.Data);
        builder.Services.AddRazorPages();
        builder.Services.AddDoors(options);
        PageCache.AddTo(builder.Services, options);
        SearchQueue.AddTo(builder.Services, options);
        builder.Services.AddResponseCompression(compression =>
        {
            // The pages hold no secrets that a compressed answer could leak (BREACH needs one).
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", .. RecordFormats.All.Select(format => format.MediaType)];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        // Nothing here is signed or encrypted, so no keys are made or kept: there are no forms to forge and no cookies.
        builder.Services.Configure<KeyManagementOptions>(keys => keys.AutoGenerateKeys = false);
        return builder;
    }

    public static WebApplication UseArchiveSite(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/status/500",
            SuppressDiagnosticsCallback = _ => false,
        });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseMiddleware<DoorFaults>();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<ReadingOnly>();
        app.UseMiddleware<ConditionalRequests>();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets().CacheOutput(kept => kept.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
        app.MapDoors();
        return app;
    }
}
