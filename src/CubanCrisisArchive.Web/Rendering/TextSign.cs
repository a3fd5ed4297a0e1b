namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A sign that a page uses in its text and that its legend must explain.</summary>
public enum TextSign
{
    Inserted,
    Struck,
    Illegible,
    PageBreak,
    Misreading,

    /// <summary>A word that an editor supplies so that the sentence can be read.</summary>
    Supplied,
    Match,

    /// <summary>Words that refer to another document, and lead to it.</summary>
    Reference,
}
