using System.IO.Compression;
using CubanCrisisArchive.Web.Hosting;
using Microsoft.AspNetCore.HttpLogging;
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
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var builder = WebApplication.CreateBuilder(published
            ? new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory }
            : new WebApplicationOptions { Args = settings });
        builder.WebHost.UseStaticWebAssets();
        return builder;
    }

    public static WebApplicationBuilder AddArchiveSite(this WebApplicationBuilder builder, ArchiveOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = MaxRequestLineBytes;
        });
        builder.Services.AddSingleton(options);
        builder.Services.AddArchive(options);
        builder.Services.AddRazorPages();
        builder.Services.AddProblemDetails();
        builder.Services.AddResponseCompression(compression =>
        {
            // The pages hold no secrets that a compressed answer could leak (BREACH needs one).
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        // The path only: what readers search for is nobody's business.
        builder.Services.AddHttpLogging(log =>
        {
            log.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath
                | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;
            log.CombineLogs = true;
        });
        return builder;
    }

    public static WebApplication UseArchiveSite(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseHttpLogging();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/status/500");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }
}
