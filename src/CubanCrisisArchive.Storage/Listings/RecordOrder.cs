namespace CubanCrisisArchive.Storage.Listings;

/// <summary>In which order a list of records comes.</summary>
public enum RecordOrder
{
    /// <summary>In the order of time; what has no day comes last.</summary>
    Earliest,

    /// <summary>The other way round; what has no day comes first.</summary>
    Latest,

    /// <summary>By id, character by character.</summary>
    Id,
}
