using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>Reads a text as if it lay in the corpus, and checks what must hold of every reading.</summary>
internal static class Reading
{
    public static (ReadFile File, SourceText Source) File(string text, string stem = "exhibit", string? collectionName = null)
    {
        var source = new SourceText($"corpus/exhibits/{stem}.md", text);
        return (TranscriptFamilies.Read(source, new FileContext(stem, "exhibits", collectionName)), source);
    }

    public static ArchivalRecord Record(string text)
    {
        var (file, source) = File(text);
        ShouldAccountForEveryCharacter(file, source);
        return file.Records.ShouldHaveSingleItem();
    }

    public static IEnumerable<string> Codes(string text) => File(text).File.Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>Every character that is not white space lies in exactly one part.</summary>
    public static void ShouldAccountForEveryCharacter(ReadFile file, SourceText source)
    {
        var owners = new int[source.Length];
        foreach (var part in file.Parts)
        {
            for (var i = part.Span.Start; i < part.Span.End; i++)
            {
                owners[i]++;
            }
        }

        for (var i = 0; i < source.Length; i++)
        {
            if (!char.IsWhiteSpace(source.Content[i]))
            {
                owners[i].ShouldBe(1, $"'{source.Content[i]}' at {source.LineAt(i)}:{source.ColumnAt(i)}");
            }
        }
    }
}
