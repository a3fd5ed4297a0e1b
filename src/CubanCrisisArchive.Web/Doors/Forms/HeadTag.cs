namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A <c>meta</c> element of a page's head.</summary>
/// <param name="IsProperty">Whether it is named by <c>property</c>, as Open Graph is.</param>
internal sealed record HeadTag(string Name, string Content, bool IsProperty = false);
