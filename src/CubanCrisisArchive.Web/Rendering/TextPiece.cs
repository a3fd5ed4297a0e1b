using System.Text;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A stretch of a paragraph that is shown in one way.</summary>
/// <param name="Kind">What it is in the document.</param>
/// <param name="Run">Index of its run, so that one insertion cut by a mention stays one insertion.</param>
/// <param name="Text">The characters shown, white space collapsed.</param>
/// <param name="Mention">The mention it belongs to, or null.</param>
/// <param name="IsMatch">Whether a search matched it.</param>
/// <param name="Supplied">The editor's word that it is, where it is no part of the document; else null.</param>
/// <param name="Reference">The resolved reference to another document that it belongs to, or null.</param>
/// <param name="Emended">The editor's word on it, where the words are to be shown with it; else null.</param>
/// <param name="Use">The term explained here that it belongs to, or null.</param>
internal sealed record TextPiece(
    RunKind Kind,
    int Run,
    string Text,
    Mention? Mention,
    bool IsMatch,
    Emendation? Supplied = null,
    CrossReference? Reference = null,
    Emendation? Emended = null,
    GlossaryUse? Use = null);

/// <summary>
/// Cuts a paragraph into pieces. Mentions and matches count characters of the reading text, runs count characters of
/// the source; the two are brought together here by counting the characters that are not white space, which both share.
/// </summary>
internal static class TextPieces
{
    /// <param name="emendations">The editor's words on the paragraph: what the reading view supplies is taken from them.</param>
    /// <param name="emended">Those whose words are to be told apart as pieces of their own, in either view; none where they are not.</param>
    /// <param name="uses">The terms that are explained here.</param>
    public static IReadOnlyList<TextPiece> Of(
        Paragraph paragraph,
        SourceText source,
        TranscriptView view,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TextSpan> matches,
        IReadOnlyList<Emendation> emendations,
        IReadOnlyList<CrossReference> references,
        IReadOnlyList<Emendation>? emended = null,
        IReadOnlyList<GlossaryUse>? uses = null)
    {
        var supplied = view == TranscriptView.Reading ? emendations.Where(emendation => emendation.Kind == EmendationKind.Supplied).ToList() : [];
        var pieces = new List<TextPiece>();
        var text = new StringBuilder();
        foreach (var letter in Letters(paragraph, source, supplied).Where(letter => view == TranscriptView.Diplomatic || letter.IsShownInReading))
        {
            var mention = letter.Offset < 0 ? null : mentions.FirstOrDefault(m => letter.Offset >= m.Start && letter.Offset < m.Start + m.Length);
            var isMatch = letter.Offset >= 0 && matches.Any(m => letter.Offset >= m.Start && letter.Offset < m.End);
            var reference = letter.Offset < 0 ? null : references.FirstOrDefault(r => letter.Offset >= r.Citation.Start && letter.Offset < r.Citation.Start + r.Citation.Length);
            var word = emended?.FirstOrDefault(each => letter.Source >= each.Span.Start && letter.Source < each.Span.End);
            var use = letter.Offset < 0 ? null : uses?.FirstOrDefault(u => letter.Offset >= u.Start && letter.Offset < u.End);
            var next = new TextPiece(letter.Kind, letter.Run, string.Empty, mention, isMatch, letter.Supplied, reference, word, use);
            if (pieces.Count == 0 || !IsSame(pieces[^1], next))
            {
                Finish(pieces, text);
                pieces.Add(next);
            }

            text.Append(letter.Text);
        }

        Finish(pieces, text);
        return pieces;
    }

    private static bool IsSame(TextPiece one, TextPiece other) =>
        (one.Kind, one.Run, one.IsMatch, one.Supplied) == (other.Kind, other.Run, other.IsMatch, other.Supplied)
        && ReferenceEquals(one.Mention, other.Mention)
        && ReferenceEquals(one.Emended, other.Emended)
        && ReferenceEquals(one.Reference, other.Reference)
        && ReferenceEquals(one.Use, other.Use);

    private static void Finish(List<TextPiece> pieces, StringBuilder text)
    {
        if (pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { Text = text.ToString() };
            text.Clear();
        }
    }

    /// <summary>Offset is the place in the reading text, Source that in the source; -1 for what is no part of it.</summary>
    private readonly record struct Letter(RunKind Kind, int Run, string Text, int Offset, Emendation? Supplied = null, int Source = -1)
    {
        public bool IsShownInReading => Offset >= 0 || Supplied is not null || Kind is RunKind.PageBreak or RunKind.NoteMark;
    }

    private static IEnumerable<Letter> Letters(Paragraph paragraph, SourceText source, List<Emendation> supplied)
    {
        var reading = paragraph.Text;
        var at = 0;
        var afterSpace = true;
        for (var index = 0; index < paragraph.Runs.Count; index++)
        {
            var run = paragraph.Runs[index];
            var text = run.Reading ?? source.TextOf(run.Span);
            if (run.Kind is RunKind.Markup or RunKind.Label)
            {
                // The label stands before the paragraph, written by whoever shows the paragraph.
                continue;
            }

            if (!run.IsRead && supplied.Find(emendation => run.Span.Contains(emendation.Span)) is { } editors)
            {
                yield return new Letter(RunKind.Text, index, $"[{editors.Reading}]", -1, editors);
                yield return new Letter(RunKind.Text, index, " ", -1, editors);
                afterSpace = true;
            }

            if (run.Kind == RunKind.PageBreak)
            {
                yield return new Letter(run.Kind, index, WhiteSpace.Collapse(text), -1);
                if (at < reading.Length && reading[at] == ' ')
                {
                    yield return new Letter(RunKind.Text, index, " ", at++);
                    afterSpace = true;
                }

                continue;
            }

            for (var place = 0; place < text.Length; place++)
            {
                var character = text[place];
                var origin = run.Span.Start + (run.Reading is null ? place : 0);
                if (char.IsWhiteSpace(character))
                {
                    var isRead = run.IsRead && at < reading.Length && reading[at] == ' ';
                    if (isRead || !afterSpace)
                    {
                        yield return new Letter(run.Kind, index, " ", isRead ? at++ : -1, Source: origin);
                        afterSpace = true;
                    }

                    continue;
                }

                yield return new Letter(run.Kind, index, character.ToString(), run.IsRead && at < reading.Length ? at++ : -1, Source: origin);
                afterSpace = false;
            }
        }
    }
}
