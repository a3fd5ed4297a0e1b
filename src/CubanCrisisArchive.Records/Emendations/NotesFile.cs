using System.Collections.Frozen;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Editing;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Emendations;

/// <summary>An editor's notes on one source file, which lie beside it as <c>{stem}.notes.yaml</c>; <c>corpus/README.md</c> says how they are written.</summary>
/// <param name="Path">The notes file as shown to people.</param>
public sealed record NotesFile(string Path, IReadOnlyList<EditorsNote> Notes, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly FrozenDictionary<string, EmendationKind> Kinds = Enum.GetValues<EmendationKind>()
        .ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>Reads the text of a notes file. Never throws: entries that cannot be understood are left out and reported as NOTE001.</summary>
    public static NotesFile Parse(string text, string path)
    {
        var file = new EditorsFile(path, DiagnosticCodes.NotesFile);
        var notes = new List<EditorsNote>();
        foreach (var entry in file.Read(text))
        {
            if (Read(entry) is { } note)
            {
                notes.Add(note);
            }
        }

        return new NotesFile(path, notes, file.Diagnostics);
    }

    /// <summary>Finds the words of every note in the source. A note whose words do not stand where it says is reported as NOTE002 and left out.</summary>
    public PlacedNotes Place(SourceText source)
    {
        var emendations = new List<Emendation>();
        var diagnostics = new List<Diagnostic>();
        foreach (var note in Notes)
        {
            if (Find(note, source) is { } span)
            {
                emendations.Add(new Emendation(note.Kind, note.Text, note.Reading, note.Means, note.By, note.Why, span, source.LinesOf(span), null));
            }
            else
            {
                diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.NoteNotPlaced.Code,
                    DiagnosticCodes.NoteNotPlaced.Severity,
                    Path,
                    note.At,
                    note.Column,
                    $"'{note.Text}' does not stand {(note.Occurrence is { } nth ? $"{nth} times" : "just once")} in line {note.Line} of {source.Path}. Give the line as it now is, or 'occurrence' where the words stand there more than once."));
            }
        }

        return new PlacedNotes(emendations, diagnostics);
    }

    private static EditorsNote? Read(EditorsEntry entry)
    {
        entry.Expect("line", "text", "occurrence", "kind", "reading", "means", "by", "why");
        var line = entry.Number("line");
        var text = entry.Required("text");
        var kind = entry.Required("kind");
        var by = entry.Required("by");
        var why = entry.Required("why");
        int? occurrence = entry.Has("occurrence") ? entry.Number("occurrence") : null;
        if (line is null || text is null || kind is null || by is null || why is null)
        {
            return null;
        }

        if (!Kinds.TryGetValue(kind, out var emendation))
        {
            entry.Report("kind", $"'{kind}' is no kind of note; the kinds are {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}.");
            return null;
        }

        AuthorityId? means = null;
        if (entry.Text("means") is { } id)
        {
            if (!AuthorityId.TryParse(id, null, out var authority))
            {
                entry.Report("means", $"'{id}' is no id of an authority record.");
                return null;
            }

            means = authority;
        }

        if (means is null && !entry.Has("reading"))
        {
            entry.Report("A note needs 'reading', 'means' or both.");
            return null;
        }

        return new EditorsNote(line.Value, text, occurrence, emendation, entry.Text("reading"), means, by, why, (int)entry.Start.Line, (int)entry.Start.Column);
    }

    private static TextSpan? Find(EditorsNote note, SourceText source)
    {
        if (note.Line > source.LineCount)
        {
            return null;
        }

        var line = source.Line(note.Line);
        var content = source.Slice(line);
        var places = new List<int>();
        for (var from = 0; content[from..].IndexOf(note.Text, StringComparison.Ordinal) is var at and >= 0; from += at + note.Text.Length)
        {
            places.Add(from + at);
        }

        var wanted = (note.Occurrence ?? 1) - 1;
        var isClear = note.Occurrence is null ? places.Count == 1 : wanted < places.Count;
        return isClear ? new TextSpan(line.Start + places[wanted], note.Text.Length) : null;
    }
}
