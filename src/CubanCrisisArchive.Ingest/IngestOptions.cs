namespace CubanCrisisArchive.Ingest;

/// <summary>What to read, and where to build.</summary>
/// <param name="DataFolder">Where the archive is built.</param>
/// <param name="CorpusPaths">
/// Folders and files that are the corpus of this data folder from now on; null for those remembered from the last time.
/// </param>
public sealed record IngestOptions(string DataFolder, IReadOnlyList<string>? CorpusPaths = null)
{
    /// <summary>The corpus where none was given and none is remembered; it is not remembered itself.</summary>
    public string? DefaultCorpus { get; init; }

    /// <summary>Authority files to use where no corpus path has an <c>authorities</c> folder of its own; null for none.</summary>
    public string? AuthorityFolder { get; init; }

    /// <summary>Whether a warning about any file makes the ingest fail. The archive is built all the same.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether to make the whole archive anew, whatever is there.</summary>
    public bool Rebuild { get; init; }

    /// <summary>How many files are read at the same time.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;
}
