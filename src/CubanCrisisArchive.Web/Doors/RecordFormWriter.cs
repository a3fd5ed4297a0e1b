using System.Globalization;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Writes one record in its machine form.</summary>
/// <param name="authorities">Every authority record that the record names.</param>
internal sealed class RecordFormWriter(SiteAddress site, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities)
{
    /// <summary>The standard statement that holds for the record's collection, or null.</summary>
    public RightsStatement? Rights { get; init; }

    public RecordForm Write(ArchivalRecord record, SourceFile source) => new(
        record.Id.Value,
        site.Record(record.Id),
        record.Title.Text,
        record.Title.Source.Word(),
        record.Kind.Slug,
        record.Collection,
        DateFormWriter.Write(record.Date),
        [.. record.OtherDates.Select(act => new OtherDateForm(act.Kind.Word(), DateFormWriter.Write(act.Date)))],
        [.. record.Places.Select(place => new PlaceForm(place.AsPrinted, place.Role.Word(), Authority(place.Place)))],
        record.OriginalLanguage,
        record.Language,
        record.Summary?.Text,
        Citation(record.Citation),
        [.. record.Participants.Select(Participant)],
        [.. record.Paragraphs.Select(Paragraph)],
        [.. record.Apparatus.Select(Apparatus)],
        [.. record.Mentions.Select(Mention)],
        [.. record.TextDates.Select(TextDate)],
        [.. record.Emendations.Select(Emendation)],
        [.. record.CrossReferences.Select(Reference)],
        RightsForm.Of(Rights),
        new SourceForm(source.Path, source.Sha256));

    /// <summary>Every authority that a record names, once.</summary>
    public static IReadOnlyCollection<AuthorityId> NamedIn(ArchivalRecord record)
    {
        IEnumerable<AuthorityId?> named =
        [
            .. record.Places.Select(place => place.Place),
            .. record.Participants.Select(participant => participant.Authority),
            .. record.Paragraphs.Select(paragraph => paragraph.Speaker?.Authority),
            .. record.Mentions.Select(mention => (AuthorityId?)mention.Authority),
            .. record.Emendations.Select(emendation => emendation.Authority),
        ];
        return [.. named.OfType<AuthorityId>().Distinct()];
    }

    private static TextDateForm TextDate(TextDate date) => new(
        date.Paragraph, date.Start, date.Length, DateFormWriter.Write(date.Date), date.Rule.Word(), date.Anchor?.ToString("O", CultureInfo.InvariantCulture));

    private static CitationForm Citation(ArchivalCitation citation) => new(
        citation.Text,
        citation.Source.Word(),
        citation.Title,
        citation.Date,
        citation.Publisher,
        citation.Holder,
        citation.Provenance,
        citation.Translator,
        citation.TranslatorAffiliation,
        citation.Url,
        citation.Number);

    private static ApparatusForm Apparatus(ApparatusItem item) =>
        new(item.Kind.Word(), item.Label, item.AsPrinted, item.Lines.Forms(), item.Review is { } review ? Review(review) : null, item.Target?.Value);

    private static ReviewForm Review(Review review) => new(
        review.Reviewer,
        DateFormWriter.Write(review.Date),
        [.. review.Boxes.Select(box => new BoxForm(box.Label, box.IsTicked))]);

    private ParticipantForm Participant(Participant participant) => new(
        participant.Name,
        Authority(participant.Authority),
        participant.Side,
        [.. participant.Roles.Select(role => role.Word())],
        participant.IsMisreading);

    private ParagraphForm Paragraph(Paragraph paragraph) => new(
        paragraph.Id,
        paragraph.Number,
        paragraph.Kind.Word(),
        paragraph.Label,
        paragraph.Speaker?.Name,
        Authority(paragraph.Speaker?.Authority),
        paragraph.Text,
        paragraph.Lines.Forms());

    private MentionForm Mention(Mention mention) => new(
        mention.Kind.Word(),
        mention.AsPrinted,
        Authority(mention.Authority)!,
        mention.Paragraph,
        mention.Start,
        mention.Length,
        mention.IsMisreading);

    private EmendationForm Emendation(Emendation emendation) => new(
        emendation.Kind.Word(),
        emendation.AsPrinted,
        emendation.Reading,
        Authority(emendation.Authority),
        emendation.By,
        emendation.Why,
        emendation.Paragraph,
        new[] { emendation.Lines }.Forms());

    private CrossReferenceForm Reference(CrossReference reference) => new(
        reference.Citation.Paragraph,
        reference.Citation.Start,
        reference.Citation.Length,
        reference.Citation.AsPrinted,
        reference.Citation.Kind.Word(),
        reference.Citation.Author?.Value,
        reference.Citation.Recipient?.Value,
        reference.Citation.Day?.ToString("O", CultureInfo.InvariantCulture),
        reference.Citation.Number,
        reference.Outcome.Word(),
        reference.Document?.Value,
        reference.Document is { } document ? site.Page(CitedWords.PathOf(document)) : null,
        reference.Record?.Value,
        reference.Record is { } held ? site.Record(held) : null,
        [.. reference.Candidates.Select(candidate => candidate.Document?.Value ?? candidate.Record!.Value.Value)],
        reference.Reason);

    private AuthorityForm? Authority(AuthorityId? id)
    {
        if (id is not { } known)
        {
            return null;
        }

        // The archive may be built anew between the reading of the record and of its authorities; the id still says who is meant.
        return authorities.TryGetValue(known, out var authority)
            ? new AuthorityForm(known.Value, authority.Name, site.Authority(known, authority.Kind))
            : new AuthorityForm(known.Value, known.Value, null);
    }
}
