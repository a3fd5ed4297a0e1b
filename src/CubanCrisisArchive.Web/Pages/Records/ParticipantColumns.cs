using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A column of those who took part: one side of the table, or one end of the wire.</summary>
public sealed record ParticipantColumn(string Heading, IReadOnlyList<Participant> Participants);

/// <summary>Who took part, as they faced each other: by side in a conversation, sender and recipient in a telegram.</summary>
public static class ParticipantColumns
{
    private const string From = "From";
    private const string To = "To";
    private const string CopiedTo = "Copied to";

    private static readonly string[] Ends = [From, To, CopiedTo];

    /// <param name="participants">In the document's order.</param>
    /// <param name="authorities">Where the document tells no side, that of the authority record stands in.</param>
    public static IReadOnlyList<ParticipantColumn> Of(IReadOnlyList<Participant> participants, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities)
    {
        var isSent = participants.Any(p => p.Roles.Contains(ParticipantRole.Recipient)) && !participants.Any(p => p.Roles.Contains(ParticipantRole.Present));
        return isSent ? ByEnd(participants) : BySide(participants, authorities);
    }

    private static List<ParticipantColumn> ByEnd(IReadOnlyList<Participant> participants) =>
    [
        .. Ends.Select(end => new ParticipantColumn(end, [.. participants.Where(participant => EndOf(participant) == end)]))
            .Where(column => column.Participants.Count > 0),
    ];

    private static string EndOf(Participant participant)
    {
        if (participant.Roles.Contains(ParticipantRole.Recipient))
        {
            return To;
        }

        return participant.Roles.Contains(ParticipantRole.Copied) ? CopiedTo : From;
    }

    private static List<ParticipantColumn> BySide(IReadOnlyList<Participant> participants, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities) =>
    [
        .. participants
            .GroupBy(p => p.Side ?? (p.Authority is { } id ? authorities.GetValueOrDefault(id)?.Side : null), StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .Select(group => new ParticipantColumn(group.Key ?? "Side not told", [.. group])),
    ];
}
