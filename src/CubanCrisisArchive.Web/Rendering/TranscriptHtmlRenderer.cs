using System.Globalization;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Pages.Records;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>
/// Makes a record's paragraphs HTML: the one place that does. Everything that comes from a source is encoded; what the
/// eye is told by a line or a strike is also told in words, for screen readers and for copies.
/// </summary>
public static class TranscriptHtmlRenderer
{
    public static TranscriptHtml Render(TranscriptRequest request)
    {
        var writer = new Writer(request);
        writer.WriteAll();
        var runs = request.Record.Paragraphs.SelectMany(paragraph => paragraph.Runs).ToList();
        return new TranscriptHtml(
            writer.Html.ToHtml(),
            writer.Signs,
            runs.Count(run => run.Kind == RunKind.Inserted),
            runs.Count(run => run.Kind is RunKind.Struck or RunKind.Illegible));
    }

    /// <summary>The id under which a page holds a paragraph.</summary>
    public static string AnchorOf(string paragraphId) => $"p-{paragraphId}";

    /// <summary>A page's banner without the signs of the transcript's own form: <c>CONFIDENTIAL</c> of <c>~~CONFIDENTIAL~~</c>.</summary>
    internal static string BannerOf(string printed) =>
        new string([.. printed.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '[' or ']')]).Trim();

    private sealed class Writer(TranscriptRequest request)
    {
        private readonly ILookup<string?, Emendation> emendations = request.Record.Emendations.ToLookup(emendation => emendation.Paragraph, StringComparer.Ordinal);
        private readonly ILookup<string, TextDate> days = request.Record.TextDates.ToLookup(date => date.Paragraph, StringComparer.Ordinal);
        private readonly ILookup<string, Mention> mentions = request.Record.Mentions.ToLookup(mention => mention.Paragraph, StringComparer.Ordinal);

        // Participants stand above the text with their roles: a note on each would say it twice.
        private readonly HashSet<AuthorityId> introduced = [.. request.Record.Participants.Select(p => p.Authority).OfType<AuthorityId>()];

        private readonly ILookup<string, CrossReference> references = request.Record.CrossReferences
            .Where(reference => reference.Outcome == ReferenceOutcome.Resolved)
            .ToLookup(reference => reference.Citation.Paragraph, StringComparer.Ordinal);

        private readonly HashSet<AuthorityId> linkedBefore = [];
        private readonly HashSet<AuthorityId> citedBefore = [];
        private readonly HashSet<AuthorityId> explainedBefore = [];
        private bool hasNotice;
        private readonly HashSet<TextSign> signs = [];
        private readonly MatchSteps steps = new(request);

        public HtmlBuilder Html { get; } = new();

        public IReadOnlySet<TextSign> Signs => signs;

        public void WriteAll()
        {
            var inList = false;
            Speaker? speaker = null;
            foreach (var paragraph in request.Record.Paragraphs)
            {
                var isItem = paragraph.Kind == ParagraphKind.ListItem;
                if (isItem != inList)
                {
                    _ = isItem ? Html.Open("ul", ("class", "items"), ("role", "list")) : Html.Close("ul");
                    inList = isItem;
                }

                WriteParagraph(paragraph, isItem ? "li" : "div", IsSame(paragraph.Speaker, speaker) ? null : paragraph.Speaker);
                speaker = paragraph.Speaker;
            }

            if (inList)
            {
                Html.Close("ul");
            }
        }

        /// <summary>The same person however the name is spelled; where the person isn't known, the same name.</summary>
        private static bool IsSame(Speaker? one, Speaker? other) =>
            one is { Authority: not null } && other is { Authority: not null } ? one.Authority == other.Authority : one?.Name == other?.Name;

        private void WriteParagraph(Paragraph paragraph, string wrapper, Speaker? newSpeaker)
        {
            var named = mentions[paragraph.Id].ToList();
            var emended = emendations[paragraph.Id].ToList();
            var cited = references[paragraph.Id].ToList();
            var terms = NewTerms(paragraph, named, cited);
            var pieces = TextPieces.Of(paragraph, request.Source, request.View, named, request.Matches.GetValueOrDefault(paragraph.Id, []), emended, cited, uses: terms);
            var opening = pieces.TakeWhile(piece => piece.Kind == RunKind.PageBreak).ToList();
            var closing = pieces.Skip(opening.Count).Reverse().TakeWhile(piece => piece.Kind == RunKind.PageBreak).Reverse().ToList();
            var anchor = AnchorOf(paragraph.Id);

            opening.ForEach(piece => WritePageBreakAcross(piece, wrapper));
            Html.Open(wrapper, ("class", $"par {ClassOf(paragraph.Kind)}"), ("id", anchor));
            WriteNotice(paragraph.Id);
            if (paragraph.Number is { } number)
            {
                var permalink = Permalinks.PathOf(request.Record.Id, paragraph.Id);
                Html.Open("a", ("class", "num"), ("href", permalink), ("title", "Permanent link to this paragraph")).Unseen("Permanent link to paragraph ").Text(number.ToString(CultureInfo.InvariantCulture)).Close("a");
            }

            if (newSpeaker is not null)
            {
                Html.Open("p", ("class", "speaker")).Unseen("Speaking: ").Text(newSpeaker.Name).Close("p");
            }

            WriteNotes(paragraph, named, emended, cited, terms);
            var tag = paragraph.Kind == ParagraphKind.Heading ? "h3" : "p";
            Html.Open(tag, ("class", "words"));
            if (paragraph.Label is { } label)
            {
                Html.Element("span", label, ("class", "label")).Text(" ");
            }

            WritePieces(pieces.Skip(opening.Count).Take(pieces.Count - opening.Count - closing.Count).ToList());
            Html.Close(tag);
            steps.Write(Html, paragraph);
            WriteTools(paragraph);
            Html.Close(wrapper);
            closing.ForEach(piece => WritePageBreakAcross(piece, wrapper));
        }

        /// <summary>
        /// Terms that stand here for the first time. What is also a name, or lies in words that lead elsewhere, is explained by that: a link
        /// cannot hold another, and nothing needs two notes.
        /// </summary>
        private List<GlossaryUse> NewTerms(Paragraph paragraph, List<Mention> named, List<CrossReference> cited)
        {
            var uses = new List<GlossaryUse>();
            foreach (var use in request.Glossary.Find(paragraph.Text))
            {
                var isTaken = named.Exists(mention => mention.Start < use.End && use.Start < mention.Start + mention.Length)
                    || cited.Exists(reference => reference.Citation.Start < use.End && use.Start < reference.Citation.Start + reference.Citation.Length);
                if (!isTaken && explainedBefore.Add(use.Term.Id))
                {
                    uses.Add(use);
                }
            }

            return uses;
        }

        /// <summary>What can be done with a paragraph. The page shows it at the one that its address names, which the paragraph's number leads to.</summary>
        private void WriteTools(Paragraph paragraph)
        {
            if (request.PacketQuery is not { } packet || paragraph.Number is not { } number)
            {
                return;
            }

            var reference = new PacketReference(request.Record.Id, paragraph.Id);
            var words = string.Create(CultureInfo.InvariantCulture, $" paragraph {number}");
            Html.Open("p", ("class", "par-tools"))
                .Open("a", ("href", $"/records/{request.Record.Id}/cite?p={paragraph.Id}")).Text("Cite").Unseen(words).Close("a")
                .Open("a", ("href", PacketAddress.Adding(packet, reference))).Text("Add to a packet").Unseen(words).Close("a")
                .Close("p");
        }

        /// <summary>What a reader is told who came by a link to words that are no longer as they were.</summary>
        private void WriteNotice(string paragraph)
        {
            if (request.Notices.TryGetValue(paragraph, out var notice))
            {
                Html.Element("p", notice, ("class", "link-notice"), ("role", "note"), ("id", hasNotice ? null : Permalinks.NoticeAnchor));
                hasNotice = true;
            }
        }

        private static string ClassOf(ParagraphKind kind) => kind switch
        {
            ParagraphKind.Heading => "par-heading",
            ParagraphKind.Signature => "par-signature",
            ParagraphKind.ListItem => "par-item",
            _ => "par-text",
        };

        /// <summary>
        /// References outermost, then mentions, then the drafter's changes, then matches: each may cut the ones inside it. Within a
        /// reference names are no links of their own: a link cannot hold another.
        /// </summary>
        private void WritePieces(List<TextPiece> pieces)
        {
            var linked = new HashSet<AuthorityId>();
            for (var i = 0; i < pieces.Count;)
            {
                if (pieces[i].Reference is { } reference && CitedWords.PathOf(reference) is { } path)
                {
                    var last = pieces.FindLastIndex(piece => ReferenceEquals(piece.Reference, reference)) + 1;
                    signs.Add(TextSign.Reference);
                    Html.Open("a", ("class", "cites"), ("href", path));
                    while (i < last)
                    {
                        i = WriteRun(pieces, i, last);
                    }

                    Html.Close("a");
                    continue;
                }

                if (pieces[i].Use is { } use)
                {
                    var last = pieces.FindLastIndex(piece => ReferenceEquals(piece.Use, use)) + 1;
                    Html.Open("a", ("class", "term"), ("href", GlossaryPaths.Of(use.Term.Id)));
                    while (i < last)
                    {
                        i = WriteRun(pieces, i, last);
                    }

                    Html.Close("a");
                    continue;
                }

                var mention = pieces[i].Mention;
                var end = mention is null ? i + 1 : EndOfMention(pieces, i, mention);
                var link = mention is not null && MentionLink(mention, linked);
                if (link)
                {
                    Html.Open("a", ("class", mention!.IsMisreading ? "mention misread" : "mention"), ("href", AuthorityPaths.Of(mention.Kind, mention.Authority)));
                }

                for (; i < end; i = WriteRun(pieces, i, end))
                {
                    // Each step writes one run of the stretch.
                }

                if (link)
                {
                    Html.Close("a");
                }
            }
        }

        /// <summary>
        /// A person the first time in each paragraph, anything else the first time in the document: further links of the same
        /// name would be one more stop for the keyboard each, lead nowhere new and litter the text. A misreading always shows.
        /// </summary>
        private bool MentionLink(Mention mention, HashSet<AuthorityId> linked)
        {
            if (mention.IsMisreading)
            {
                signs.Add(TextSign.Misreading);
            }

            var isFirst = linked.Add(mention.Authority);
            var isFirstOfAll = linkedBefore.Add(mention.Authority);
            return mention.IsMisreading || isFirstOfAll || (isFirst && mention.Kind == AuthorityKind.Person);
        }

        private static int EndOfMention(List<TextPiece> pieces, int start, Mention mention)
        {
            var last = pieces.FindLastIndex(piece => ReferenceEquals(piece.Mention, mention));
            return Math.Max(last, start) + 1;
        }

        private int WriteRun(List<TextPiece> pieces, int start, int end)
        {
            var first = pieces[start];
            var next = start + 1;
            while (next < end && pieces[next].Run == first.Run && pieces[next].Kind == first.Kind && pieces[next].Supplied == first.Supplied)
            {
                next++;
            }

            var run = pieces.GetRange(start, next - start);
            if (first.Supplied is not null)
            {
                signs.Add(TextSign.Supplied);
                WriteWrapped(run, "span", "supplied", null);
                return next;
            }

            switch (first.Kind)
            {
                case RunKind.PageBreak:
                    WritePageBreak(first, "span", "in-line");
                    break;
                case RunKind.NoteMark:
                    WriteNoteMark(first.Text.Trim());
                    break;
                case RunKind.Emphasis:
                    WriteWrapped(run, "em", null, null);
                    break;
                case RunKind.Inserted when request.View == TranscriptView.Diplomatic:
                    signs.Add(TextSign.Inserted);
                    WriteWrapped(run, "ins", "inserted", "[inserted: ");
                    break;
                case RunKind.Struck:
                    signs.Add(TextSign.Struck);
                    WriteWrapped(run, "del", "struck", "[struck: ");
                    break;
                case RunKind.Illegible:
                    signs.Add(TextSign.Illegible);
                    WriteWrapped(run, "del", "illegible", "[struck, illegible: ");
                    break;
                default:
                    WriteMarked(run);
                    break;
            }

            return next;
        }

        /// <summary>White space at either end stays outside: a line under or through it would look like a slip of the pen.</summary>
        private void WriteWrapped(List<TextPiece> run, string tag, string? className, string? words)
        {
            var leading = run[0].Text.StartsWith(' ');
            if (leading)
            {
                run[0] = run[0] with { Text = run[0].Text[1..] };
            }

            var trailing = run[^1].Text.EndsWith(' ');
            if (trailing)
            {
                run[^1] = run[^1] with { Text = run[^1].Text[..^1] };
            }

            Html.Text(leading ? " " : null);
            if (run.Exists(piece => piece.Text.Length > 0))
            {
                Html.Open(tag, ("class", className));
                if (words is not null)
                {
                    Html.Unseen(words);
                }

                WriteMarked(run);
                if (words is not null)
                {
                    Html.Unseen("]");
                }

                Html.Close(tag);
            }

            Html.Text(trailing ? " " : null);
        }

        private void WriteMarked(List<TextPiece> run)
        {
            foreach (var piece in run)
            {
                if (piece.IsMatch)
                {
                    signs.Add(TextSign.Match);
                    Html.Element("mark", piece.Text);
                }
                else
                {
                    Html.Text(piece.Text);
                }
            }
        }

        private void WriteNoteMark(string mark)
        {
            var number = new string([.. mark.Where(char.IsAsciiLetterOrDigit)]);
            var isHeld = request.Record.Apparatus.Any(item => item.Kind == ApparatusKind.Footnote && item.Label.EndsWith($" {number}", StringComparison.Ordinal));
            Html.Open("sup", ("class", "note-mark"));
            _ = isHeld
                ? Html.Open("a", ("href", $"#note-{number}")).Unseen("note ").Text(number).Close("a")
                : Html.Text(mark);
            Html.Close("sup");
        }

        private void WritePageBreakAcross(TextPiece pageBreak, string tag) => WritePageBreak(pageBreak, tag, "across");

        private void WritePageBreak(TextPiece pageBreak, string tag, string where)
        {
            signs.Add(TextSign.PageBreak);
            var banner = BannerOf(pageBreak.Text);
            Html.Open(tag, ("class", $"page-break {where}")).Unseen(" (page break) ");
            if (request.View == TranscriptView.Diplomatic && banner.Length > 0)
            {
                Html.Element("span", banner, ("class", "banner"));
            }

            Html.Close(tag);
        }

        /// <summary>Before the words in the flow: so they can float beside the first line, and open above it where there is no room beside.</summary>
        private void WriteNotes(Paragraph paragraph, List<Mention> named, List<Emendation> emended, List<CrossReference> cited, List<GlossaryUse> terms)
        {
            List<MarginNote> notes =
            [
                .. MarginNotes.Of(emended),
                .. MarginNotes.Of(named, request.Authorities, introduced),
                .. MarginNotes.Of(cited, request.CitedDocuments, citedBefore),
                .. MarginNotes.Of(terms),
                .. MarginNotes.Of(paragraph, days[paragraph.Id]),
            ];
            if (notes.Count == 0)
            {
                return;
            }

            Html.Open("details", ("class", "notes")).Element("summary", RoleWords.Count(notes.Count, "note"));
            foreach (var note in notes)
            {
                Html.Open("p", ("class", "note")).Text(note.Before);
                _ = note.Href is { } href ? Html.Element("a", note.Name, ("href", href)) : Html.Text(note.Name);
                Html.Text(note.After).Close("p");
            }

            Html.Close("details");
        }
    }
}
