namespace CubanCrisisArchive.Web.Api.Forms;

internal sealed record AuthorityListForm(int Total, IReadOnlyList<AuthorityLineForm> Items);

/// <summary>An authority record as a line in a list.</summary>
/// <param name="Participations">Records in which they take part.</param>
/// <param name="Mentions">Passages that name them.</param>
internal sealed record AuthorityLineForm(
    string Id, string Url, string Name, string SortName, string? Dates, string? Side, string? Role, int Participations, int Mentions);

/// <summary>An authority record whole.</summary>
/// <param name="Inferred">What in it is an editor's inference, in words.</param>
/// <param name="RecordsUrl">The records in which they take part.</param>
/// <param name="MentionsUrl">The passages that name them.</param>
internal sealed record AuthorityRecordForm(
    string Id,
    string Url,
    string Kind,
    string Name,
    string SortName,
    string? Dates,
    string? Side,
    string? Role,
    IReadOnlyList<NameForm> Names,
    IReadOnlyList<OfficeForm> Offices,
    string? Inferred,
    string RecordsUrl,
    string MentionsUrl);

/// <param name="Records">The only records in which the name is theirs; empty where it is so everywhere.</param>
/// <param name="From">First ISO day of the papers in which the name is theirs.</param>
internal sealed record NameForm(string Text, bool Misreading, IReadOnlyList<string> Records, string? From, string? To);

internal sealed record OfficeForm(string Title, string? From, string? To);
