namespace CubanCrisisArchive.Web.Api.Forms;

internal sealed record CitedDocumentListForm(int Total, IReadOnlyList<CitedDocumentForm> Items);

/// <summary>A document that others cite.</summary>
/// <param name="Author">Id of the authority record.</param>
/// <param name="Date">ISO, at its own precision.</param>
/// <param name="Published">Where it is published.</param>
/// <param name="Parts">Ids of the cited documents that it is made of.</param>
/// <param name="Records">Ids of the records that hold its text.</param>
/// <param name="Passages">Passages that cite it.</param>
/// <param name="Inferred">What in it is an editor's inference, in words.</param>
internal sealed record CitedDocumentForm(
    string Id,
    string Url,
    string Kind,
    string Name,
    string? Author,
    string? Recipient,
    string? Date,
    string? Number,
    string? What,
    IReadOnlyList<string> Published,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> Records,
    int Passages,
    string? Inferred);
