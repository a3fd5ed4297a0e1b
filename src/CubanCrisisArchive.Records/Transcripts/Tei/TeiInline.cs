using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>What the elements within a paragraph mean for its runs.</summary>
internal static class TeiInline
{
    private static readonly string[] PageBreaks = ["pb"];
    private static readonly string[] Spaces = ["lb", "cell", "item", "p"];

    /// <summary>
    /// The runs of an element's inside and the notes met there. A note is one mark in the text; its own words are for the
    /// apparatus.
    /// </summary>
    public static (IReadOnlyList<Run> Runs, IReadOnlyList<TeiNote> Notes) Read(TeiElement element)
    {
        var runs = new List<Run>();
        var notes = new List<TeiNote>();
        AddChildren(element, RunKind.Text, runs, notes);
        return (runs, notes);
    }

    /// <summary>What a reader reads of an element, its notes left out.</summary>
    public static ReadingText ReadingOf(SourceText source, TeiElement element) => ReadingText.Of(source, Read(element).Runs);

    /// <summary>Adds one child that is no block.</summary>
    public static void Add(TeiNode child, RunKind kind, List<Run> runs, List<TeiNote> notes)
    {
        switch (child)
        {
            case TeiText text:
                runs.Add(new Run(kind, text.Span, text.Reading));
                break;
            case TeiMarkup markup:
                runs.Add(new Run(RunKind.Markup, markup.Span));
                break;
            case TeiElement { Name: "note" } note:
                var found = TeiNote.Of(note);
                notes.Add(found);
                runs.Add(new Run(RunKind.NoteMark, note.Whole, found.Number ?? "*"));
                break;
            case TeiElement element:
                AddElement(element, kind, runs, notes);
                break;
        }
    }

    private static void AddChildren(TeiElement element, RunKind kind, List<Run> runs, List<TeiNote> notes)
    {
        foreach (var child in element.Children)
        {
            Add(child, kind, runs, notes);
        }
    }

    private static void AddElement(TeiElement element, RunKind kind, List<Run> runs, List<TeiNote> notes)
    {
        if (PageBreaks.Contains(element.Name, StringComparer.Ordinal))
        {
            runs.Add(new Run(RunKind.PageBreak, new TextSpan(element.StartTag.Start, 0), element["n"] is { } page ? $"Page {page}" : null));
        }
        else if (Spaces.Contains(element.Name, StringComparer.Ordinal))
        {
            runs.Add(new Run(kind, new TextSpan(element.StartTag.Start, 0), " "));
        }

        runs.Add(new Run(RunKind.Markup, element.StartTag));
        AddChildren(element, KindOf(element, kind), runs, notes);
        if (element.EndTag.Length > 0)
        {
            runs.Add(new Run(RunKind.Markup, element.EndTag));
        }
    }

    private static RunKind KindOf(TeiElement element, RunKind outer) => element.Name switch
    {
        "hi" or "emph" or "title" when outer == RunKind.Text => RunKind.Emphasis,
        "add" => RunKind.Inserted,
        "del" => RunKind.Struck,
        "gap" when outer == RunKind.Struck => RunKind.Illegible,
        _ => outer,
    };
}
