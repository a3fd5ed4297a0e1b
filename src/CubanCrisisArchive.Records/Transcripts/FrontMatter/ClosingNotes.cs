using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>What stands below a document's text: the edition's footnotes and the reference to the archive.</summary>
internal sealed partial class ClosingNotes
{
    public List<DraftParagraph> Body { get; } = [];

    /// <summary>Footnotes by their numbers, a note of several paragraphs in one.</summary>
    public List<(string Number, List<DraftParagraph> Paragraphs)> Footnotes { get; } = [];

    /// <summary>The archive's own reference: <c>[NAA: A4940, C3811]</c>.</summary>
    public List<DraftParagraph> References { get; } = [];

    /// <summary>Paragraphs of signs only, left over from markup.</summary>
    public List<DraftParagraph> Signs { get; } = [];

    public static ClosingNotes Read(SourceText source, IReadOnlyList<DraftParagraph> drafts)
    {
        var result = new ClosingNotes();
        var texts = drafts.Select(draft => ReadingText.TextOf(source, draft.Runs)).ToList();
        var notesFrom = FirstNote(drafts, texts);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (texts[i].AsSpan().Trim("_* ").IsEmpty && !drafts[i].Runs.Any(run => run.Kind == RunKind.NoteMark))
            {
                result.Signs.Add(drafts[i]);
            }
            else if (texts[i].AsSpan().Trim("_ ") is ['[', ..] reference && Reference().IsMatch(reference))
            {
                result.References.Add(drafts[i]);
            }
            else if (i < notesFrom)
            {
                result.Body.Add(drafts[i]);
            }
            else if (MayOpenNote(texts[i]) && NoteStart().Match(texts[i]) is { Success: true } match)
            {
                result.Footnotes.Add((match.Groups["number"].Value, [drafts[i]]));
            }
            else
            {
                result.Footnotes[^1].Paragraphs.Add(drafts[i]);
            }
        }

        return result;
    }

    /// <summary>The paragraph with which the notes begin: behind every mark, numbered 1 or else as the first mark is.</summary>
    private static int FirstNote(IReadOnlyList<DraftParagraph> drafts, List<string> texts)
    {
        var marks = drafts.SelectMany(draft => draft.Runs).Where(run => run.Kind == RunKind.NoteMark).Select(run => run.Reading!).ToList();
        var (one, first) = (drafts.Count, drafts.Count);
        for (var i = drafts.Count - 1; i >= 0 && !drafts[i].Runs.Any(run => run.Kind == RunKind.NoteMark); i--)
        {
            var number = MayOpenNote(texts[i]) ? NoteStart().Match(texts[i]).Groups["number"].Value : string.Empty;
            one = number == "1" ? i : one;
            first = marks.Count > 0 && number == marks[0] ? i : first;
        }

        return one < drafts.Count ? one : first;
    }

    private static bool MayOpenNote(string text) => text.Length > 0 && (text[0] is '_' or ' ' or '*' || char.IsDigit(text[0]));

    [GeneratedRegex(@"^_? ?(?<number>\d{1,3}|\*{1,3}) +[^\s.)]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^\[ ?\p{Lu}[\p{L}. ]{0,30} ?: ?[^\]]+\]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
