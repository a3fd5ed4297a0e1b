using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Roles, acts and places in the words that readers know.</summary>
public static class RoleWords
{
    public static string Of(ParticipantRole role) => role switch
    {
        ParticipantRole.Sender => "sender",
        ParticipantRole.Recipient => "recipient",
        ParticipantRole.Present => "present",
        ParticipantRole.Drafter => "drafted it",
        ParticipantRole.Author => "author",
        ParticipantRole.Interpreter => "interpreter",
        ParticipantRole.NoteTaker => "took the record",
        ParticipantRole.Copied => "copied",
        _ => role.ToString(),
    };

    public static string Of(IEnumerable<ParticipantRole> roles) => string.Join(", ", roles.Select(Of));

    public static string Of(DatedActKind act) => act switch
    {
        DatedActKind.Meeting => "Meeting",
        DatedActKind.Drafted => "Drafted",
        DatedActKind.Signed => "Signed",
        DatedActKind.Sent => "Sent",
        DatedActKind.Received => "Received",
        DatedActKind.Reviewed => "Reviewed",
        DatedActKind.Released => "Released",
        DatedActKind.Published => "Published",
        DatedActKind.FindingAid => "Listed in the finding aid under",
        _ => act.ToString(),
    };

    public static string Of(PlaceRole place) => place switch
    {
        PlaceRole.SentFrom => "from",
        PlaceRole.SentTo => "to",
        _ => "at",
    };

    /// <summary>A number with its noun: <c>1 record</c>, <c>5 records</c>, <c>no records</c>.</summary>
    public static string Count(long number, string singular, string? plural = null) => number switch
    {
        0 => $"no {plural ?? singular + "s"}",
        1 => $"1 {singular}",
        _ => $"{number:N0} {plural ?? singular + "s"}",
    };
}
