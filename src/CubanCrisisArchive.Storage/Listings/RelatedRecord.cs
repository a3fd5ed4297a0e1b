namespace CubanCrisisArchive.Storage.Listings;

/// <summary>Why a record is related to another.</summary>
public enum RelationKind
{
    /// <summary>It records the same meeting, and was made by another side.</summary>
    OtherSide,

    /// <summary>It records the same meeting.</summary>
    SameMeeting,

    /// <summary>The last before it in which one of the same people took part.</summary>
    Before,

    /// <summary>The first after it in which one of the same people took part.</summary>
    After,

    /// <summary>It refers to the same documents.</summary>
    SameCited,

    /// <summary>It is of the same day.</summary>
    SameDay,
}

/// <summary>A record that a reader of another may want, and why.</summary>
/// <param name="Shared">Names of the people who took part in both, or of the documents that both cite; empty where the kind says all.</param>
public sealed record RelatedRecord(RelationKind Kind, RecordListing Record, IReadOnlyList<string> Shared);
