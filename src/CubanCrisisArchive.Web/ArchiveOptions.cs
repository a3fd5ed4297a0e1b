namespace CubanCrisisArchive.Web;

/// <summary>The section <c>Archive</c> of the settings: file, environment (<c>Archive__Data</c>) or command line.</summary>
internal sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The corpus folder; null for the one remembered in the data folder, or else the default.</summary>
    public string? Corpus { get; set; }

    /// <summary>Where the archive is built; null for the default.</summary>
    public string? Data { get; set; }

    /// <summary>The SQLite library to load; null for the system's own.</summary>
    public string? SqliteLibrary { get; set; }

    /// <summary>The address under which readers reach the site, for absolute links; null for the one they asked for.</summary>
    public string? PublicUrl { get; set; }
}
