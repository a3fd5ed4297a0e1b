using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What one source file gave: its records, where each of its characters went, and what a person should know.</summary>
/// <param name="Records">Empty where the file was refused; a diagnostic of severity error then says why.</param>
/// <param name="Parts">In source order, without overlap.</param>
public sealed record ReadFile(
    IReadOnlyList<ArchivalRecord> Records,
    IReadOnlyList<SourcePart> Parts,
    IReadOnlyList<Diagnostic> Diagnostics);
