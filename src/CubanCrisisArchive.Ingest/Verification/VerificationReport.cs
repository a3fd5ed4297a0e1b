namespace CubanCrisisArchive.Ingest.Verification;

/// <summary>Whether the archive holds its corpus: nothing lost, nothing invented.</summary>
/// <param name="Files">Each file that was read, in order of path.</param>
/// <param name="Faults">Everything that is not as it should be.</param>
public sealed record VerificationReport(
    IReadOnlyList<FileCoverage> Files,
    int RefusedFiles,
    int Records,
    int Paragraphs,
    IReadOnlyList<VerificationFault> Faults,
    TimeSpan Elapsed)
{
    public bool Succeeded => Faults.Count == 0;

    /// <summary>Characters that are not white space, in all files.</summary>
    public long Characters => Files.Sum(file => file.Characters);

    /// <summary>Those of them that lie in exactly one part of a record or of the file.</summary>
    public long Accounted => Files.Sum(file => file.Accounted);

    /// <summary>The share accounted for, from 0 to 1.</summary>
    public double Coverage => Characters == 0 ? 1 : (double)Accounted / Characters;
}

/// <summary>How much of a file became part of its records.</summary>
/// <param name="Characters">Characters that are not white space.</param>
/// <param name="Accounted">Those of them that lie in exactly one part.</param>
public sealed record FileCoverage(string Path, int Records, long Characters, long Accounted)
{
    /// <summary>The share accounted for, from 0 to 1.</summary>
    public double Share => Characters == 0 ? 1 : (double)Accounted / Characters;
}

/// <summary>Something that is not as it should be.</summary>
/// <param name="Path">The file it concerns; null where it concerns the archive as a whole.</param>
/// <param name="Line">Line from 1, or null where the whole file is meant.</param>
public sealed record VerificationFault(string? Path, int? Line, string Message)
{
    /// <summary><c>corpus/papers/one.md:12 …</c></summary>
    public override string ToString() => (Path, Line) switch
    {
        (null, _) => Message,
        (_, null) => $"{Path} {Message}",
        _ => $"{Path}:{Line} {Message}",
    };
}
