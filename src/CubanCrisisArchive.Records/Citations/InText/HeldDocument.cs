using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>What of a record decides whether words elsewhere mean it. Small, for those of a whole archive are held at once.</summary>
public sealed record HeldDocument(RecordId Id, CitedKind Kind, DateOnly Day, IReadOnlyList<AuthorityId> Authors, IReadOnlyList<AuthorityId> Recipients)
{
    /// <summary>A record as others may cite it, or null where kind, day or author is not told.</summary>
    public static HeldDocument? Of(RecordId id, DocumentKind kind, ArchivalDate date, IEnumerable<Participant> participants)
    {
        if (CitedKinds.Of(kind) is not { } cited || date is not { Precision: DatePrecision.Day, Certainty: not DateCertainty.Doubtful, Earliest: { } day })
        {
            return null;
        }

        var all = participants.ToList();
        var authors = In(ParticipantRole.Author, ParticipantRole.Sender);
        return authors.Count == 0 ? null : new HeldDocument(id, cited, day, authors, In(ParticipantRole.Recipient));

        List<AuthorityId> In(params ParticipantRole[] roles) =>
            [.. all.Where(participant => participant.Roles.Any(role => roles.Contains(role))).Select(participant => participant.Authority).OfType<AuthorityId>().Distinct()];
    }
}
