using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Records.Glossaries;

/// <summary>A word or abbreviation that a reader new to these papers cannot be expected to know.</summary>
/// <param name="Name">As it is listed: <c>OADR</c>, <c>quarantine</c>.</param>
/// <param name="StandsFor">What an abbreviation stands for, or null.</param>
/// <param name="Meaning">What it means, in a sentence or two for students.</param>
/// <param name="Forms">Other ways in which it is written.</param>
/// <param name="Authority">Whoever or whatever it is the name of, where that has a page of its own; else null.</param>
public sealed record GlossaryTerm(
    AuthorityId Id, string Name, string? StandsFor, string Meaning, IReadOnlyList<string> Forms, AuthorityId? Authority)
{
    /// <summary>What it stands for and means, in running words.</summary>
    public string Explanation => StandsFor is null ? Meaning : $"{StandsFor}. {Meaning}";
}
