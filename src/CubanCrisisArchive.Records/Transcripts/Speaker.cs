using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>The one whose words or views a paragraph reports.</summary>
/// <param name="Name">As written where the turn begins; as an editor supplies it where the source has struck it out.</param>
/// <param name="Authority">The person, or null where not known.</param>
/// <param name="IsCarriedOn">True where the paragraph itself does not name the speaker and the turn goes on.</param>
public sealed record Speaker(string Name, AuthorityId? Authority, bool IsCarriedOn);
