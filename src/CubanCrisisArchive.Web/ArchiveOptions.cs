using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web;

/// <summary>
/// The section <c>Archive</c> of the settings. Each may stand in <c>appsettings.json</c>, in the environment
/// (<c>Archive__Data</c>) or on the command line (<c>--Archive:Data=…</c>, or the option of its own where there is one).
/// </summary>
internal sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The corpus, folder or file; null for the one that the data folder remembers, or else the default.</summary>
    public string? Corpus { get; set; }

    /// <summary>Where the archive is built; null for the default.</summary>
    public string? Data { get; set; }

    /// <summary>The SQLite library to load; null for the system's own.</summary>
    public string? SqliteLibrary { get; set; }

    /// <summary>The address under which readers reach the site, for absolute links; null for the one they asked.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Reads and checks the section.</summary>
    /// <exception cref="ArchiveEnvironmentException">A setting makes no sense; the message says how to mend it.</exception>
    public static ArchiveOptions Read(IConfiguration configuration)
    {
        var options = new ArchiveOptions();
        configuration.GetSection(Section).Bind(options);
        if (options.PublicUrl is { } url && !IsWebAddress(url))
        {
            throw new ArchiveEnvironmentException(
                $"The setting {Section}:{nameof(PublicUrl)} is '{url}', which is no web address.",
                "Write it whole, without a query: https://archive.example.org");
        }

        return options;
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { Query.Length: 0, Fragment.Length: 0 };
}
