using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>participant</c>.</summary>
internal sealed class ParticipantRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string Name { get; set; } = string.Empty;

    public AuthorityId? AuthorityId { get; set; }

    public string? Side { get; set; }

    public string Roles { get; set; } = string.Empty;

    public string Spans { get; set; } = string.Empty;

    public long IsMisreading { get; set; }

    public static ParticipantRow From(Participant participant, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        Name = participant.Name,
        AuthorityId = participant.Authority,
        Side = participant.Side,
        Roles = CompactJson.Roles(participant.Roles),
        Spans = CompactJson.Spans(participant.Spans),
        IsMisreading = participant.IsMisreading ? 1 : 0,
    };

    public Participant ToParticipant() =>
        new(Name, AuthorityId, Side, CompactJson.Roles(Roles), CompactJson.Spans(Spans)) { IsMisreading = IsMisreading != 0 };
}
