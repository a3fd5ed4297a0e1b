using System.Text;
using System.Xml.Linq;

namespace CubanCrisisArchive.Campaign;

/// <summary>Turns a TEI document into the plain text that a careful typist would make of it.</summary>
internal static class Flattener
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "head", "dateline", "p", "item", "signed", "row", "salute" };

    /// <param name="withNotes">Whether notes are kept: the source note below the title, the others in brackets at the end.</param>
    public static string Flatten(XElement document, bool withNotes)
    {
        var text = new StringBuilder();
        var notes = new List<string>();
        foreach (var block in document.Descendants().Where(element => Blocks.Contains(element.Name.LocalName) && !IsWithin(element, "note")))
        {
            if (block.Descendants().Any(inner => Blocks.Contains(inner.Name.LocalName) && !IsWithin(inner, "note")))
            {
                continue;
            }

            var words = Words(block, withNotes ? notes : null);
            if (words.Length > 0)
            {
                // The lines of a list stand together, all else apart.
                var isListed = block.Name.LocalName == "item" || (block.Name.LocalName == "head" && block.Parent?.Name.LocalName == "list");
                var opensList = isListed && block.ElementsBeforeSelf().FirstOrDefault() is null;
                text.Append(isListed && !opensList ? "\n" : "\n\n").Append(words);
            }

            if (withNotes && block.Parent == document && block.Name.LocalName == "head" && notes.Count > 0 && notes[0].Contains("Source:", StringComparison.Ordinal))
            {
                text.Append("\n\n").Append(notes[0][(notes[0].IndexOf(']', StringComparison.Ordinal) + 1)..].Trim());
                notes.RemoveAt(0);
            }
        }

        foreach (var note in notes)
        {
            text.Append("\n\n").Append(note);
        }

        return text.ToString().Trim() + "\n";
    }

    private static bool IsWithin(XElement element, string name) => element.Ancestors().Any(above => above.Name.LocalName == name);

    private static string Words(XElement block, List<string>? notes)
    {
        var text = new StringBuilder();
        Add(block, text, notes);
        return string.Join('\n', text.ToString().Split('\u0001').Select(Collapse).Where(line => line.Length > 0));
    }

    private static void Add(XElement element, StringBuilder text, List<string>? notes)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "note" } note:
                    var number = (string?)note.Attribute("n") ?? "*";
                    var isSource = note.Value.TrimStart().StartsWith("Source:", StringComparison.Ordinal);
                    notes?.Add($"[{number}] {Collapse(note.Value)}");
                    text.Append(notes is null || isSource ? string.Empty : $"[{number}]");
                    break;
                case XElement { Name.LocalName: "lb" }:
                    text.Append('\u0001');
                    break;
                case XElement inner:
                    Add(inner, text, notes);
                    break;
            }
        }
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
