using CubanCrisisArchive.Records.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CubanCrisisArchive.Records.Editing;

/// <summary>
/// A YAML file that a historian edits: a list of entries. What cannot be understood becomes a diagnostic with its line, and
/// the rest of the file stands.
/// </summary>
internal sealed class EditorsFile(string path, DiagnosticCode code)
{
    /// <summary>Deepest nesting accepted. The files need four; YamlDotNet reads nested nodes by recursion, so depth must be bounded.</summary>
    private const int MaxDepth = 16;

    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The entries of the list that the file must be; empty where it is not one.</summary>
    public IReadOnlyList<EditorsEntry> Read(string text)
    {
        try
        {
            if (!IsShallow(text))
            {
                return [];
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? [] : EntriesOf(stream.Documents[0].RootNode);
        }
        catch (YamlException exception)
        {
            Report(exception.Start, $"Not readable as YAML: {exception.Message}");
            return [];
        }
    }

    public void Report(Mark mark, string message) =>
        diagnostics.Add(new Diagnostic(code.Code, code.Severity, path, (int)mark.Line, (int)mark.Column, message));

    private List<EditorsEntry> EntriesOf(YamlNode root)
    {
        if (root is not YamlSequenceNode list)
        {
            Report(root.Start, "The file must be a list: each entry begins with '- ' at the start of a line.");
            return [];
        }

        var entries = new List<EditorsEntry>();
        foreach (var node in list)
        {
            if (node is YamlMappingNode mapping)
            {
                entries.Add(new EditorsEntry(this, mapping));
            }
            else
            {
                Report(node.Start, "An entry must be lines of 'key: value'.");
            }
        }

        return entries;
    }

    private bool IsShallow(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current switch { MappingStart or SequenceStart => 1, MappingEnd or SequenceEnd => -1, _ => 0 };
            if (depth > MaxDepth)
            {
                Report(parser.Current!.Start, "Lists within lists too deep to be meant.");
                return false;
            }
        }

        return true;
    }
}
