using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Records.Emendations;

/// <summary>An entry of a notes file, before it is known whether its words stand where it says.</summary>
/// <param name="Line">The source line, from 1.</param>
/// <param name="Text">The exact words in that line.</param>
/// <param name="Occurrence">Which of several, from 1; null where the words must stand there once.</param>
/// <param name="At">Line of the notes file, for diagnostics.</param>
/// <param name="Column">Column of the notes file, for diagnostics.</param>
public sealed record EditorsNote(
    int Line,
    string Text,
    int? Occurrence,
    EmendationKind Kind,
    string? Reading,
    AuthorityId? Means,
    string By,
    string Why,
    int At,
    int Column);
