using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>
/// The second pass over a record: whom its names mean. Participants become one entry a person, places and speakers get their
/// authority records, and the text's mentions are found; what cannot be told stays as printed.
/// </summary>
public static class AuthorityResolver
{
    /// <summary>The record with everything in it that names someone or something resolved.</summary>
    /// <param name="record">As read, with its <see cref="ArchivalRecord.Emendations"/>: they go before what the names seem to say.</param>
    public static ArchivalRecord Resolve(ArchivalRecord record, SourceText source, AuthorityIndex index)
    {
        var context = NamingContext.Of(record);
        var emendations = record.Emendations.Select(emendation => Known(emendation, index)).ToList();
        var resolved = record with
        {
            Emendations = emendations,
            Participants = ParticipantMerging.Merge(record.Participants.Select(participant => Resolve(participant, emendations, index, context))),
            Places = [.. record.Places.Select(place => place with { Place = place.Place ?? index.ResolvePlace(place.AsPrinted, context).Authority })],
            Paragraphs = [.. record.Paragraphs.Select(paragraph => WithSpeaker(paragraph, SpeakerOf(paragraph, source, emendations, index, context)))],
        };
        return resolved with { Mentions = RecordMentions.Of(resolved, source, index) };
    }

    /// <summary>An emendation that names an authority that is not held is kept, but leads nowhere.</summary>
    private static Emendation Known(Emendation emendation, AuthorityIndex index) =>
        emendation.Authority is { } id && index.Find(id) is null ? emendation with { Authority = null } : emendation;

    private static Participant Resolve(Participant participant, List<Emendation> emendations, AuthorityIndex index, NamingContext context)
    {
        var emended = emendations.Find(emendation => emendation.Authority is not null && participant.Spans.Any(emendation.Span.Overlaps));
        if (emended is not null)
        {
            return participant with { Authority = emended.Authority, IsMisreading = emended.Kind == EmendationKind.Misreading };
        }

        var meant = index.ResolveParticipant(participant.Name, participant.Side, context);
        return participant with { Authority = participant.Authority ?? meant.Authority, IsMisreading = participant.IsMisreading || meant.IsMisreading };
    }

    private static Paragraph WithSpeaker(Paragraph paragraph, Speaker? speaker) =>
        ReferenceEquals(paragraph.Speaker, speaker) ? paragraph : paragraph with { Speaker = speaker };

    private static Speaker? SpeakerOf(Paragraph paragraph, SourceText source, List<Emendation> emendations, AuthorityIndex index, NamingContext context)
    {
        var supplied = emendations.Find(emendation =>
            emendation.Kind == EmendationKind.Supplied && emendation.Authority is not null && Opens(paragraph, source, emendation));
        if (supplied is not null)
        {
            return new Speaker(supplied.Reading ?? supplied.AsPrinted, supplied.Authority, IsCarriedOn: false);
        }

        return paragraph.Speaker is { Authority: null } speaker
            ? speaker with { Authority = index.ResolveParticipant(speaker.Name, null, context).Authority }
            : paragraph.Speaker;
    }

    /// <summary>Whether the emended words are what the paragraph begins with, signs of markup aside: then they are its subject.</summary>
    private static bool Opens(Paragraph paragraph, SourceText source, Emendation emendation) =>
        emendation.Paragraph == paragraph.Id
        && paragraph.Runs.Where(run => run.Kind is not (RunKind.Markup or RunKind.PageBreak))
            .Select(run => source.Trim(run.Span)).Where(span => span.Length > 0).DefaultIfEmpty().Min().Start == emendation.Span.Start;
}
