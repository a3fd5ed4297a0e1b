using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web;

/// <summary>
/// The section <c>Archive</c> of the settings. Each may stand in <c>appsettings.json</c>, in the environment
/// (<c>Archive__Data</c>) or on the command line (<c>--Archive:Data=…</c>, or the option of its own where there is one).
/// The README's table lists them all.
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

    /// <summary>Where harvesters' keepers may write to; the default says by its domain that it is no address (RFC 2606).</summary>
    public string AdminEmail { get; set; } = "not-told@archive.invalid";

    /// <summary>Whether the corpus is watched while the site is served.</summary>
    public bool Watch { get; set; }

    /// <summary>Seconds after which a watched corpus is looked through even where the system told of no change.</summary>
    public int WatchSeconds { get; set; } = 10;

    /// <summary>Memory for pages once made; 0 for none.</summary>
    public int PageCacheMegabytes { get; set; } = 32;

    /// <summary>Searches at the same time; ten times as many wait, others are asked to come again. 0 for no limit.</summary>
    public int SearchesAtOnce { get; set; } = 64;

    /// <summary>Whether files of the whole archive are made and offered after each change; they take about the archive's size again.</summary>
    public bool Downloads { get; set; } = true;

    /// <summary>Whether the log and the traces hold what readers searched for.</summary>
    public bool LogQueries { get; set; }

    /// <summary>Whether the log and the traces hold readers' addresses.</summary>
    public bool LogAddresses { get; set; }

    /// <summary>Where traces are sent (OTLP over HTTP); null for nowhere.</summary>
    public string? TraceEndpoint { get; set; }

    /// <summary>Reads and checks the section.</summary>
    /// <exception cref="ArchiveEnvironmentException">A setting makes no sense; the message says how to mend it.</exception>
    public static ArchiveOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        ArchiveOptionsCheck.RefuseUnknown(section);
        var options = new ArchiveOptions();
        try
        {
            section.Bind(options);
        }
        catch (InvalidOperationException e)
        {
            throw ArchiveOptionsCheck.Unreadable(section, e);
        }

        ArchiveOptionsCheck.Check(options);
        return options;
    }
}
