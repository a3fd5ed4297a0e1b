namespace CubanCrisisArchive.Search.Answering;

/// <summary>Where in a record a word stands. A reader must be able to tell a diplomat's words from a cataloguer's.</summary>
public enum SearchZone
{
    /// <summary>The reading text.</summary>
    Text,

    /// <summary>The record's title, stated or supplied.</summary>
    Title,

    /// <summary>The archivist's summary.</summary>
    Summary,

    /// <summary>Written in by the drafter; part of the reading text too.</summary>
    Inserted,

    /// <summary>Struck out by the drafter; no part of the reading text.</summary>
    Struck,

    /// <summary>Footnotes, source notes, markings, stamps, and what the archive's editors say of words in the source.</summary>
    Note,
}
