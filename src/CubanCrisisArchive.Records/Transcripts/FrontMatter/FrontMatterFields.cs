using System.Runtime.CompilerServices;
using CubanCrisisArchive.Records.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>A value of the front matter and its place.</summary>
public sealed record FrontMatterValue(string Text, TextSpan Span);

/// <summary>The YAML between the two lines of <c>---</c> that open a file: flat values, the first of each name.</summary>
public sealed class FrontMatterFields
{
    private const string Fence = "---";

    /// <summary>Front matter longer than this is none: the longest known has a thousand characters.</summary>
    private const int Longest = 65_536;

    private static readonly ConditionalWeakTable<SourceText, FrontMatterFields> Known = [];

    private readonly Dictionary<string, FrontMatterValue> values = new(StringComparer.OrdinalIgnoreCase);

    private int visited;

    private FrontMatterFields(TextSpan span) => Span = span;

    /// <summary>From the first fence to the last, both included.</summary>
    public TextSpan Span { get; }

    /// <summary>What is wrong with the YAML, or null.</summary>
    public string? Fault { get; private set; }

    public int Count => values.Count;

    /// <summary>All values, by place.</summary>
    public IEnumerable<KeyValuePair<string, FrontMatterValue>> All => values.OrderBy(entry => entry.Value.Span);

    /// <summary>The value of the first of the names that has one.</summary>
    public FrontMatterValue? this[params string[] names] =>
        names.Select(name => values.GetValueOrDefault(name)).FirstOrDefault(value => value is { Text.Length: > 0 });

    /// <summary>The front matter; null where the file has none. Whoever recognises a file and whoever reads it are given the same.</summary>
    public static FrontMatterFields? Read(SourceText source)
    {
        if (Known.TryGetValue(source, out var known))
        {
            return known;
        }

        if (ReadAnew(source) is not { } fields)
        {
            return null;
        }

        Known.AddOrUpdate(source, fields);
        return fields;
    }

    private static FrontMatterFields? ReadAnew(SourceText source)
    {
        if (source.LineCount < 3 || !IsFence(source, 1))
        {
            return null;
        }

        var last = 2;
        while (last <= source.LineCount && !IsFence(source, last))
        {
            if (source.Line(last).End > Longest)
            {
                return null;
            }

            last++;
        }

        if (last > source.LineCount)
        {
            return null;
        }

        var inner = TextSpan.FromBounds(source.Line(1).End, source.Line(last).Start);
        var fields = new FrontMatterFields(TextSpan.FromBounds(source.Line(1).Start, source.Line(last).End));
        fields.Fill(source.TextOf(inner), inner.Start);
        return fields;
    }

    private static bool IsFence(SourceText source, int line) => source.Slice(source.Line(line)).TrimEnd().SequenceEqual(Fence);

    private void Fill(string yaml, int offset)
    {
        if (IsNestedTooDeep(yaml))
        {
            Fault = "it is nested deeper than front matter is.";
            FillByLines(yaml, offset);
            return;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            foreach (var document in stream.Documents.Take(1))
            {
                Add(document.RootNode, null, offset, 0);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // YamlDotNet has faults of many kinds for lines that are no YAML, such as a bracket that never closes among keys.
            Fault = exception.Message;
            FillByLines(yaml, offset);
        }
    }

    /// <summary>The YAML reader goes down one call for each level: what could take it too far is not given to it.</summary>
    private static bool IsNestedTooDeep(string yaml)
    {
        const int mostBrackets = 200;
        return yaml.Count(character => character is '[' or '{') > mostBrackets
            || yaml.Contains("- - - - ", StringComparison.Ordinal)
            || yaml.Contains(new string(' ', 100), StringComparison.Ordinal);
    }

    /// <summary>What is no YAML may still have lines of a name, a colon and a value.</summary>
    private void FillByLines(string yaml, int offset)
    {
        var start = 0;
        foreach (var line in yaml.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).IndexOfAny(" \t-") < 0 && line.AsSpan(colon + 2).Trim() is { Length: > 0 } value)
            {
                var at = line.IndexOf(value.ToString(), colon, StringComparison.Ordinal);
                values.TryAdd(line[..colon], new FrontMatterValue(WhiteSpace.Collapse(value).Trim('"', '\''), new TextSpan(offset + start + at, value.Length)));
            }

            start += line.Length + 1;
        }
    }

    /// <summary>Lists and mappings within give their values under the innermost name; what is deeper than any front matter is left.</summary>
    private void Add(YamlNode node, string? name, int offset, int depth)
    {
        const int deepest = 4;
        const int mostNodes = 10_000;
        if (depth > deepest || ++visited > mostNodes)
        {
            return;
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                {
                    Add(value, (key as YamlScalarNode)?.Value, offset, depth + 1);
                }

                break;
            case YamlSequenceNode sequence:
                foreach (var item in sequence.Children)
                {
                    Add(item, name, offset, depth + 1);
                }

                break;
            case YamlScalarNode { Value: { } text } when name is not null:
                var start = (int)node.Start.Index + offset;
                values.TryAdd(name, new FrontMatterValue(WhiteSpace.Collapse(text), TextSpan.FromBounds(start, Math.Max(start, (int)node.End.Index + offset))));
                break;
        }
    }
}
