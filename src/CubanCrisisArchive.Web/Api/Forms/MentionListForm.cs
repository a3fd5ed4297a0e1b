using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api.Forms;

/// <summary>A part of the list of passages that name someone or something.</summary>
/// <param name="Total">Records in the whole list.</param>
/// <param name="Passages">Passages in the whole list.</param>
/// <param name="Size">Records in a part at most.</param>
/// <param name="Next">Address of the next part; null at the end.</param>
internal sealed record MentionListForm(int Total, int Passages, int Size, IReadOnlyList<NamingRecordForm> Records, string? Next);

/// <summary>A record with the passages of it that name them.</summary>
internal sealed record NamingRecordForm(string Id, string Url, string Title, DateForm Date, IReadOnlyList<NamingPassageForm> Passages);

/// <summary>A passage that names them.</summary>
/// <param name="Paragraph">Id of the paragraph.</param>
/// <param name="Number">Its number; null for a heading or signature.</param>
/// <param name="Url">Its permanent address.</param>
/// <param name="Start">Offset into the text, in UTF-16 characters.</param>
/// <param name="Misreading">Whether the printed name is a misreading.</param>
/// <param name="Text">The paragraph's reading text.</param>
internal sealed record NamingPassageForm(string Paragraph, int? Number, string Url, string AsPrinted, int Start, int Length, bool Misreading, string Text);
