using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Mentions;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>An authority record as a line in a list.</summary>
/// <param name="Participations">In how many records they take part.</param>
/// <param name="Mentions">How many passages name them.</param>
public sealed record AuthorityListing(AuthorityRecord Authority, int Participations, int Mentions);

/// <summary>How much the archive holds of someone or something.</summary>
/// <param name="Participations">Records in which they take part.</param>
/// <param name="Naming">Records that name them.</param>
/// <param name="Passages">Passages that do.</param>
public sealed record AuthorityCounts(int Participations, int Naming, int Passages);

/// <summary>A record with the part that someone took in it.</summary>
public sealed record Participation(RecordListing Record, Participant As);

/// <summary>Passages of some records that name someone, in the order of time.</summary>
/// <param name="Next">The place where the list goes on, to be handed back; null at its end.</param>
public sealed record MentionPart(IReadOnlyList<MentionListing> Passages, string? Next);

/// <summary>A passage that names someone or something.</summary>
/// <param name="Number">Number of its paragraph, or null for a heading or signature.</param>
/// <param name="Text">The paragraph's reading text; the mention's offsets count in it.</param>
public sealed record MentionListing(RecordId Record, string Title, ArchivalDate Date, int? Number, string Text, Mention Mention);
