namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>source_file</c> without its content.</summary>
internal sealed class SourceFileRow
{
    public string Path { get; set; } = string.Empty;

    public string Sha256 { get; set; } = string.Empty;

    public long IsRefused { get; set; }

    public long Records { get; set; }

    public SourceFileListing ToListing() => new(new SourceFile(Path, Sha256), IsRefused != 0, (int)Records);
}
