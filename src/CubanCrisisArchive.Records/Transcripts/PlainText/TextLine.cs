using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Without white space at either end.</param>
/// <param name="FollowsBlank">Whether a blank line, or the file's beginning, stands before it.</param>
internal sealed record TextLine(TextSpan Span, string Text, bool FollowsBlank)
{
    public static IReadOnlyList<TextLine> Read(SourceText source)
    {
        var lines = new List<TextLine>();
        var followsBlank = true;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.Trim(source.Line(number));
            if (span.Length == 0)
            {
                followsBlank = true;
                continue;
            }

            lines.Add(new TextLine(span, WhiteSpace.Collapse(source.Slice(span)), followsBlank));
            followsBlank = false;
        }

        return lines;
    }
}
