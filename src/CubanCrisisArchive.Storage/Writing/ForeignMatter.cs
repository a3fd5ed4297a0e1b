using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>
/// Keeps the words of foreign matter out of the archive's file, so that no door can let them out: each of their
/// characters becomes a space. Line ends stay, and with them every line number and span.
/// </summary>
public static class ForeignMatter
{
    /// <summary>The content of a file as the archive may keep it.</summary>
    public static string Blank(string content, ReadFile file)
    {
        var spans = file.Parts.Where(part => part.Kind == PartKind.Foreign).Select(part => part.Span)
            .Concat(file.Records
                .SelectMany(record => record.Apparatus)
                .Where(item => item.Kind == ApparatusKind.ForeignMatter)
                .SelectMany(item => item.Spans));
        return Blank(content, [.. spans]);
    }

    private static string Blank(string content, IReadOnlyCollection<TextSpan> spans)
    {
        if (spans.Count == 0)
        {
            return content;
        }

        var characters = content.ToCharArray();
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (characters[i] is not ('\n' or '\r'))
                {
                    characters[i] = ' ';
                }
            }
        }

        return new string(characters);
    }
}
