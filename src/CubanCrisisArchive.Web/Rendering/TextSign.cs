namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A sign that a page uses in its text and that its legend must explain.</summary>
public enum TextSign
{
    Inserted,
    Struck,
    Illegible,
    PageBreak,
    Misreading,
    Match,
}
