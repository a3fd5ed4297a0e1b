namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>The version of everything that turns a source into a record.</summary>
public static class ReaderVersion
{
    /// <summary>Raised whenever any source might be read otherwise than before: archives built by an older reader are then built again.</summary>
    public const int Current = 10;
}
