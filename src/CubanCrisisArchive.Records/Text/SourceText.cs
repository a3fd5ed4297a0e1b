using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Text;

/// <summary>A source as supplied, with the means to tell line and column of any place in it. Never altered.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    /// <param name="path">The path shown to people, with forward slashes: <c>corpus/wilson-center/wilson-112596.md</c>.</param>
    /// <param name="content">The decoded content, byte-order mark removed, line ends untouched.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        lineStarts = FindLineStarts(content);
    }

    public string Path { get; }

    public string Content { get; }

    public int Length => Content.Length;

    /// <summary>Lines as an editor counts them; a final line end opens no further line.</summary>
    public int LineCount => lineStarts.Length > 1 && lineStarts[^1] == Content.Length ? lineStarts.Length - 1 : lineStarts.Length;

    /// <summary>Line (from 1) of the character at <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        var index = lineStarts.BinarySearch(Math.Clamp(offset, 0, Content.Length));
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Column (from 1) of the character at <paramref name="offset"/>.</summary>
    public int ColumnAt(int offset) => Math.Clamp(offset, 0, Content.Length) - lineStarts[LineAt(offset) - 1] + 1;

    /// <summary>The lines that <paramref name="span"/> touches; an empty span touches the line it stands in.</summary>
    public LineRange LinesOf(TextSpan span) =>
        new(LineAt(span.Start), LineAt(span.Length == 0 ? span.Start : span.End - 1));

    /// <summary>The span of a line (from 1), its line end left out.</summary>
    public TextSpan Line(int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    public string TextOf(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary><paramref name="span"/> without white space at either end.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && char.IsWhiteSpace(Content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var next;)
        {
            at += next + 1;
            if (content[at - 1] == '\n' || at == content.Length || content[at] != '\n')
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }
}
