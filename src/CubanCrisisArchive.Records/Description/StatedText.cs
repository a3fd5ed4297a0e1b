using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Description;

/// <summary>Where a descriptive statement comes from (DACS 2.3, ISAD(G) 3.1.2: formal or supplied title).</summary>
public enum StatementSource
{
    /// <summary>The source says so in these words.</summary>
    Stated,

    /// <summary>Made by the archive from what the source says of itself.</summary>
    Supplied,
}

/// <summary>A statement and where it comes from.</summary>
/// <param name="Text">White space collapsed.</param>
/// <param name="Span">The source's words, or null where supplied.</param>
public sealed record StatedText(string Text, StatementSource Source, TextSpan? Span);
