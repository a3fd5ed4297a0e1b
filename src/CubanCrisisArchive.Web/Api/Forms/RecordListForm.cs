using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api.Forms;

/// <summary>A part of a list of records.</summary>
/// <param name="Total">Records in the whole list.</param>
/// <param name="Size">Records in a part at most.</param>
/// <param name="Next">Address of the next part; null at the end.</param>
internal sealed record RecordListForm(long Total, int Size, IReadOnlyList<RecordLineForm> Records, string? Next);

/// <summary>A record as a line in a list.</summary>
internal sealed record RecordLineForm(
    string Id,
    string Url,
    string Title,
    string TitleSource,
    string Kind,
    string Collection,
    DateForm Date,
    string? Summary,
    IReadOnlyList<ParticipantLineForm> Participants);

/// <param name="Name">The authority's preferred name; as printed where there is none.</param>
/// <param name="Id">Id of the authority record.</param>
internal sealed record ParticipantLineForm(string Name, string? Id, string? Side);
