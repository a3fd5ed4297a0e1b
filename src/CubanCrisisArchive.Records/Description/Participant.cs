using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Description;

/// <summary>What a person or body did in or with a document.</summary>
public enum ParticipantRole
{
    Sender,
    Recipient,
    Present,
    Drafter,
    Author,
    Interpreter,
    NoteTaker,
    Copied,
}

/// <summary>Someone who took part: one entry a person, however often and with whatever spelling the document names them.</summary>
/// <param name="Name">As first written in the document, titles included: <c>Amb. Yost</c>.</param>
/// <param name="Authority">The authority record of the person or body, or null where none is known.</param>
/// <param name="Side">The side or body represented, normalised (<c>USSR</c>, <c>US</c>, <c>UN Secretariat</c>, <c>Cuba</c>), or null where the document does not tell.</param>
/// <param name="Roles">Every role, in the order the document gives them; never empty.</param>
/// <param name="Spans">The source's words, each place.</param>
public sealed record Participant(
    string Name,
    AuthorityId? Authority,
    string? Side,
    IReadOnlyList<ParticipantRole> Roles,
    IReadOnlyList<TextSpan> Spans)
{
    /// <summary>Whether the printed name is a misreading of the authority's name (<c>Mr. Zarin</c> for Zorin).</summary>
    public bool IsMisreading { get; init; }
}
