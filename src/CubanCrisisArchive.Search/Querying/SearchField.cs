namespace CubanCrisisArchive.Search.Querying;

/// <summary>What can be asked of a record by name. The names are the language's own, in <see cref="IndexFields"/>.</summary>
public enum SearchField
{
    /// <summary>Words of the title.</summary>
    Title,

    /// <summary>Anyone who takes part, speaks or is named.</summary>
    Person,

    /// <summary>Anyone who takes part.</summary>
    Participant,

    /// <summary>Whose words a paragraph reports.</summary>
    Speaker,

    /// <summary>Where it happened, was sent from or to, or a place that is named.</summary>
    Place,

    /// <summary>Kind of document.</summary>
    Kind,

    /// <summary>The collection it belongs to.</summary>
    Collection,

    /// <summary>Language of the original or of the text.</summary>
    Language,

    /// <summary>A classification marking on it.</summary>
    Marking,

    /// <summary>A document that it refers to.</summary>
    Cites,
}
