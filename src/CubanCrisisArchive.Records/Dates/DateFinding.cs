namespace CubanCrisisArchive.Records.Dates;

/// <summary>A date met in running text, its time of day included.</summary>
/// <param name="Offset">Where it begins, in characters of the text searched.</param>
/// <param name="Length">How many characters it takes.</param>
public sealed record DateFinding(int Offset, int Length, ArchivalDate Date);
