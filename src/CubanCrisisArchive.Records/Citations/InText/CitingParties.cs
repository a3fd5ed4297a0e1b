using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Who speaks to whom in a record, so that <c>your letter</c> and <c>my letter</c> can be told, and who is in the room.</summary>
/// <param name="Sender">The one who writes, or null where there are several or none is known.</param>
/// <param name="Recipient">The one who is written to, or null.</param>
/// <param name="Present">Everyone who took part: what they state and answer there is speech, no document.</param>
internal sealed record CitingParties(AuthorityId? Sender, AuthorityId? Recipient, IReadOnlySet<AuthorityId> Present)
{
    public static CitingParties Of(ArchivalRecord record)
    {
        return new CitingParties(
            Only(ParticipantRole.Sender, ParticipantRole.Author),
            Only(ParticipantRole.Recipient),
            record.Participants.Select(participant => participant.Authority).OfType<AuthorityId>().ToHashSet());

        AuthorityId? Only(params ParticipantRole[] roles)
        {
            var all = record.Participants.Where(participant => participant.Roles.Any(role => roles.Contains(role))).ToList();
            return all is [{ Authority: { } only }] ? only : null;
        }
    }
}
