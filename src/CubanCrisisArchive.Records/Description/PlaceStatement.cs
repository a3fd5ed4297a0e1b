using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Description;

/// <summary>What a place has to do with a document.</summary>
public enum PlaceRole
{
    /// <summary>Where the meeting or event took place.</summary>
    Event,

    /// <summary>Where the document was written or sent from.</summary>
    SentFrom,

    /// <summary>Where it was sent to.</summary>
    SentTo,
}

/// <summary>A place as the document states it.</summary>
/// <param name="Place">Its authority record, or null where it has none or it cannot be told.</param>
/// <param name="Span">The source's words.</param>
public sealed record PlaceStatement(string AsPrinted, PlaceRole Role, AuthorityId? Place, TextSpan? Span);
