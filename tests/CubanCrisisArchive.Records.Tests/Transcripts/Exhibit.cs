using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>A source that lies beside its test, too long to stand in it.</summary>
internal static class Exhibit
{
    /// <param name="path">From the test project's folder: <c>Transcripts/Tei/Exhibits/volume.xml</c>.</param>
    public static SourceText Read(string path) => new(path, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));
}
