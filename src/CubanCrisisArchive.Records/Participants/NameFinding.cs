using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>A participant found in a stretch of reading text, not yet resolved to an authority record.</summary>
/// <param name="Start">Offset of the name in the reading text.</param>
internal sealed record NameFinding(string Name, int Start, string? Side, ParticipantRole Role)
{
    public Participant ToParticipant(ReadingText reading) =>
        new(Name, null, Side, [Role], reading.SourceOf(Start, Name.Length));
}
