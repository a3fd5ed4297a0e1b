namespace CubanCrisisArchive.Web.Rendering;

/// <summary>How a document's text is shown. Both come from the one stored text.</summary>
public enum TranscriptView
{
    /// <summary>As the drafter left it: insertions in, deletions out.</summary>
    Reading,

    /// <summary>As it stands on the page: insertions, deletions, page breaks and banners marked.</summary>
    Diplomatic,
}
