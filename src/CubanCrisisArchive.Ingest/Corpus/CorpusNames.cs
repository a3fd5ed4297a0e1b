namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>What the names of files and folders in a corpus mean.</summary>
internal static class CorpusNames
{
    public const string Authorities = "authorities";
    public const string CollectionDescription = "collection.md";

    private const string ReadMe = "README.md";
    private const string NotesMark = ".notes.";
    private const string NotesEnd = ".notes.yaml";

    /// <summary>The kinds of file that transcripts are supplied in.</summary>
    private static readonly string[] Transcripts = [".md", ".txt", ".xml"];

    public static bool IsTranscript(string name) => Transcripts.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file serves the corpus and is never a record itself, or is hidden.</summary>
    public static bool IsNeverARecord(string name) =>
        IsHidden(name) || Is(name, ReadMe) || Is(name, CollectionDescription) || name.Contains(NotesMark, StringComparison.OrdinalIgnoreCase);

    public static bool IsHidden(string name) => name.StartsWith('.');

    public static bool IsAuthorities(string folderName) => Is(folderName, Authorities);

    public static string NotesOf(string fileName) => Path.GetFileNameWithoutExtension(fileName) + NotesEnd;

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
