namespace CubanCrisisArchive.Search.Answering;

/// <summary>In which order hits stand.</summary>
public enum SearchOrder
{
    /// <summary>Best first.</summary>
    Relevance,

    /// <summary>By the record's date, earliest first; undated ones last.</summary>
    Earliest,

    /// <summary>By the record's date, latest first; undated ones last.</summary>
    Latest,
}

/// <summary>How hits are put together.</summary>
public enum SearchGrouping
{
    /// <summary>Paragraph by paragraph.</summary>
    Paragraph,

    /// <summary>Record by record, the best paragraphs of each under it.</summary>
    Grouped,

    /// <summary>Record by record, each with its best paragraph alone.</summary>
    Record,
}
