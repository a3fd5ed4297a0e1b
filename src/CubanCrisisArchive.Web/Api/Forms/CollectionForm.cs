using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api.Forms;

internal sealed record CollectionListForm(int Total, IReadOnlyList<CollectionForm> Items);

/// <summary>A collection.</summary>
/// <param name="Introduction">Markdown.</param>
/// <param name="Rights">Markdown.</param>
/// <param name="RightsStatement">The standard statement that these come to; it holds for every record of the collection.</param>
internal sealed record CollectionForm(
    string Id, string Url, string Name, int Records, string? Introduction, string? Rights, RightsForm? RightsStatement, string RecordsUrl);
