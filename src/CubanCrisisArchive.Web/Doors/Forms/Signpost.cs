namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>A typed link from a record or one of its forms (RFC 8288; FAIR Signposting, level 1).</summary>
/// <param name="Relation">One relation or several, parted by spaces.</param>
/// <param name="Type">Media type of what it leads to, or null where that is not told.</param>
/// <param name="Title">For people, or null.</param>
internal sealed record Signpost(string Address, string Relation, string? Type = null, string? Title = null)
{
    /// <summary>As the <c>Link</c> header holds it; titles are for pages and left out.</summary>
    public override string ToString() => Type is null ? $"<{Address}>; rel=\"{Relation}\"" : $"<{Address}>; rel=\"{Relation}\"; type=\"{Type}\"";
}
