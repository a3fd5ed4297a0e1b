using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Tests.Rendering;

/// <summary>Builds a record by hand, run by run, with a source that its spans truly point into.</summary>
internal sealed class RecordBuilder
{
    private readonly System.Text.StringBuilder content = new();
    private readonly List<(ParagraphKind Kind, string? Label, List<Run> Runs, Speaker? Speaker)> drafts = [];
    private readonly List<(AuthorityRecord Authority, string Words, bool IsMisreading)> named = [];

    public RecordBuilder Paragraph(ParagraphKind kind = ParagraphKind.Paragraph, string? label = null, Speaker? speaker = null)
    {
        content.Append("\n\n");
        drafts.Add((kind, label, [], speaker));
        return this;
    }

    public RecordBuilder Run(RunKind kind, string text)
    {
        drafts[^1].Runs.Add(new Run(kind, new TextSpan(content.Length, text.Length)));
        content.Append(text);
        return this;
    }

    public RecordBuilder Text(string text) => Run(RunKind.Text, text);

    /// <summary>Every place where the words stand in the reading text becomes a mention.</summary>
    public RecordBuilder Mention(AuthorityRecord authority, string words, bool isMisreading = false)
    {
        named.Add((authority, words, isMisreading));
        return this;
    }

    public static AuthorityRecord Person(string id, string name, string? role = null) => new(
        AuthorityId.Parse(id), AuthorityKind.Person, name, name, "1901–1990", "USSR", role, [], [], null);

    public (ArchivalRecord Record, SourceText Source) Build()
    {
        var source = new SourceText("corpus/made/by-hand.md", content.ToString());
        var paragraphs = ParagraphNumbering.Number(source, drafts.Select(draft => new DraftParagraph(draft.Kind, draft.Runs, draft.Label)))
            .Zip(drafts, (paragraph, draft) => paragraph with { Speaker = draft.Speaker })
            .ToList();
        var record = new ArchivalRecord
        {
            Id = RecordId.Parse("by-hand"),
            Collection = "made",
            Family = "made",
            Title = new StatedText("Made by hand", StatementSource.Supplied, null),
            Kind = DocumentKind.Memorandum,
            Date = ArchivalDate.OnDay("October 29, 1962", new DateOnly(1962, 10, 29)),
            Citation = new ArchivalCitation("Made by hand", StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
            Paragraphs = paragraphs,
            Mentions = [.. paragraphs.SelectMany(MentionsIn)],
            SourceSpan = new TextSpan(0, source.Length),
        };
        return (record, source);
    }

    private IEnumerable<Mention> MentionsIn(Paragraph paragraph)
    {
        foreach (var (authority, words, isMisreading) in named)
        {
            for (var at = paragraph.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                yield return new Mention(authority.Id, authority.Kind, paragraph.Id, at, words.Length, words, [], isMisreading);
            }
        }
    }
}
