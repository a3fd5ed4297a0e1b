namespace CubanCrisisArchive.Storage;

/// <summary>What an archive file was made with. Where any of it is another, the archive is made anew.</summary>
/// <param name="Schema">Version of the tables.</param>
/// <param name="Reader">Version of the reading of transcripts.</param>
/// <param name="Index">Version of the index.</param>
/// <param name="Authorities">Hash of the authority files.</param>
public sealed record ArchiveMakeup(string Schema, string Reader, string Index, string Authorities)
{
    /// <summary>The schema that this program writes.</summary>
    public static string CurrentSchema => Files.SchemaScripts.Archive.Version;
}
