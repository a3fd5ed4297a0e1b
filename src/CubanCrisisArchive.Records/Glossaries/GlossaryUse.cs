namespace CubanCrisisArchive.Records.Glossaries;

/// <summary>A place in a text where a term stands.</summary>
public sealed record GlossaryUse(GlossaryTerm Term, int Start, int Length)
{
    public int End => Start + Length;
}
