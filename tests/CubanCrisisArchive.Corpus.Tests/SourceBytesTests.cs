using System.Security.Cryptography;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>Transcripts are kept byte for byte as they were supplied.</summary>
public sealed class SourceBytesTests
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["nsarchive/nsarchive-01117.md"] = "0a311e1501de06c8faed6d63082183ac263a6e8487c29bfc1ee79c540e2b59b1",
        ["wilson-center/wilson-110439.md"] = "d9663b8c219219b7a2caa1239693260d8cb89641eaf176f013cb515e3f1088fd",
        ["wilson-center/wilson-111988.md"] = "f5b708463f589ff2f83363a71b160e8e40e787bde7905c5ad98356fdb59d0d6d",
        ["wilson-center/wilson-112596.md"] = "1a5afdd1ed6e8a2de2992019c6257fc227b01d44b36fc9efc7bd949493e2eced",
        ["wilson-center/wilson-112634.md"] = "0dcf3d8c9f170c80492a15365a40b27cabfdf56ac68ddf11879b1d6778ee876d",
    };

    [Fact]
    public void Every_transcript_has_the_bytes_it_came_with() =>
        Transcripts().ToDictionary(path => path, path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(CorpusFolder.Path, path)))))
            .ShouldBe(Known, ignoreOrder: true);

    [Fact]
    public void Every_collection_says_what_it_is_and_what_may_be_done_with_it()
    {
        foreach (var folder in Transcripts().Select(Path.GetDirectoryName).Distinct())
        {
            var lines = File.ReadAllLines(Path.Combine(CorpusFolder.Path, folder!, "collection.md"));
            lines.ShouldContain(line => line.StartsWith("# ", StringComparison.Ordinal));
            lines.ShouldContain(line => line.StartsWith("rights_uri: http://rightsstatements.org/vocab/", StringComparison.Ordinal));
            lines.ShouldContain("## Rights");
        }
    }

    private static IEnumerable<string> Transcripts() =>
        from folder in Directory.EnumerateDirectories(CorpusFolder.Path)
        from file in Directory.EnumerateFiles(folder, "*.md")
        where Path.GetFileName(file) != "collection.md"
        select $"{Path.GetFileName(folder)}/{Path.GetFileName(file)}";
}
