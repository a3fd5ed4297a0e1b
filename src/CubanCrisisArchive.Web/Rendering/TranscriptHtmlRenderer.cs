using System.Globalization;
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
        var html = new HtmlBuilder();
        var signs = new HashSet<TextSign>();
        new Writer(request, html, signs).WriteAll();
        var runs = request.Record.Paragraphs.SelectMany(paragraph => paragraph.Runs).ToList();
        return new TranscriptHtml(
            html.ToHtml(),
            signs,
            runs.Count(each => each.Kind == RunKind.Inserted),
            runs.Count(each => each.Kind is RunKind.Struck or RunKind.Illegible));
    }

    /// <summary>The id under which a page holds a paragraph.</summary>
    public static string AnchorOf(string paragraphId) => $"p-{paragraphId}";

    /// <summary>A page's banner without the signs of the transcript's own form: <c>CONFIDENTIAL</c> of <c>~~CONFIDENTIAL~~</c>.</summary>
    internal static string BannerOf(string printed) =>
        new string([.. printed.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '[' or ']')]).Trim();

    private sealed class Writer(TranscriptRequest request, HtmlBuilder html, HashSet<TextSign> signs)
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
        private readonly MatchSteps steps = new(request);
        private readonly RunHtml run = new(request, html, signs);

        public void WriteAll()
        {
            var inList = false;
            Speaker? speaker = null;
            foreach (var paragraph in request.Record.Paragraphs)
            {
                var isItem = paragraph.Kind == ParagraphKind.ListItem;
                if (isItem != inList)
                {
                    _ = isItem ? html.Open("ul", ("class", "items"), ("role", "list")) : html.Close("ul");
                    inList = isItem;
                }

                WriteParagraph(paragraph, isItem ? "li" : "div", IsSame(paragraph.Speaker, speaker) ? null : paragraph.Speaker);
                speaker = paragraph.Speaker;
            }

            if (inList)
            {
                html.Close("ul");
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

            opening.ForEach(piece => run.WritePageBreak(piece, wrapper, "across"));
            html.Open(wrapper, ("class", $"par {ClassOf(paragraph.Kind)}"), ("id", anchor));
            WriteNotice(paragraph.Id);
            if (paragraph.Number is { } number)
            {
                var permalink = Permalinks.PathOf(request.Record.Id, paragraph.Id);
                html.Open("a", ("class", "num"), ("href", permalink), ("title", "Permanent link to this paragraph")).Unseen("Permanent link to paragraph ").Text(number.ToString(CultureInfo.InvariantCulture)).Close("a");
            }

            if (newSpeaker is not null)
            {
                html.Open("p", ("class", "speaker")).Unseen("Speaking: ").Text(newSpeaker.Name).Close("p");
            }

            WriteNotes(paragraph, named, emended, cited, terms);
            var tag = paragraph.Kind == ParagraphKind.Heading ? "h3" : "p";
            html.Open(tag, ("class", "words"));
            if (paragraph.Label is { } label)
            {
                html.Element("span", label, ("class", "label")).Text(" ");
            }

            WritePieces(pieces.Skip(opening.Count).Take(pieces.Count - opening.Count - closing.Count).ToList());
            html.Close(tag);
            steps.Write(html, paragraph);
            WriteTools(paragraph);
            html.Close(wrapper);
            closing.ForEach(piece => run.WritePageBreak(piece, wrapper, "across"));
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
            html.Open("p", ("class", "par-tools"))
                .Open("a", ("href", $"/records/{request.Record.Id}/cite?p={paragraph.Id}")).Text("Cite").Unseen(words).Close("a")
                .Open("a", ("href", PacketAddress.Adding(packet, reference))).Text("Add to a packet").Unseen(words).Close("a")
                .Close("p");
        }

        /// <summary>What a reader is told who came by a link to words that are no longer as they were.</summary>
        private void WriteNotice(string paragraph)
        {
            if (request.Notices.TryGetValue(paragraph, out var notice))
            {
                html.Element("p", notice, ("class", "link-notice"), ("role", "note"), ("id", hasNotice ? null : Permalinks.NoticeAnchor));
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
                if (LeadOf(pieces, i) is { } lead)
                {
                    html.Open("a", ("class", lead.Class), ("href", lead.Path));
                    while (i < lead.End)
                    {
                        i = run.Write(pieces, i, lead.End);
                    }

                    html.Close("a");
                    continue;
                }

                var mention = pieces[i].Mention;
                var end = mention is null ? i + 1 : EndOfMention(pieces, i, mention);
                var link = mention is not null && MentionLink(mention, linked);
                if (link)
                {
                    html.Open("a", ("class", mention!.IsMisreading ? "mention misread" : "mention"), ("href", AuthorityPaths.Of(mention.Kind, mention.Authority)));
                }

                for (; i < end; i = run.Write(pieces, i, end))
                {
                    // Each step writes one run of the stretch.
                }

                if (link)
                {
                    html.Close("a");
                }
            }
        }

        /// <summary>Where a cited document or a term that begins at a piece leads to, and the piece after its last.</summary>
        private (string Class, string Path, int End)? LeadOf(List<TextPiece> pieces, int at)
        {
            if (pieces[at].Reference is { } reference && CitedWords.PathOf(reference) is { } path)
            {
                signs.Add(TextSign.Reference);
                return ("cites", path, pieces.FindLastIndex(piece => ReferenceEquals(piece.Reference, reference)) + 1);
            }

            return pieces[at].Use is { } use
                ? ("term", GlossaryPaths.Of(use.Term.Id), pieces.FindLastIndex(piece => ReferenceEquals(piece.Use, use)) + 1)
                : null;
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

            html.Open("details", ("class", "notes")).Element("summary", RoleWords.Count(notes.Count, "note"));
            foreach (var note in notes)
            {
                html.Open("p", ("class", "note")).Text(note.Before);
                _ = note.Href is { } href ? html.Element("a", note.Name, ("href", href)) : html.Text(note.Name);
                html.Text(note.After).Close("p");
            }

            html.Close("details");
        }
    }
}
