using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Whether it could be told which document is meant.</summary>
public enum ReferenceOutcome
{
    /// <summary>Author, kind and day agree with one document and no other, or its own name stands there.</summary>
    Resolved,

    /// <summary>More than one document may be meant.</summary>
    Ambiguous,

    /// <summary>No document is known that agrees, or the words tell too little.</summary>
    Unresolved,
}

/// <summary>A document that words may mean: one of the list of cited documents, or a record of the archive.</summary>
public readonly record struct ReferenceTarget(AuthorityId? Document, RecordId? Record);

/// <summary>A citation in a text, and the document it means or why that cannot be told.</summary>
/// <param name="Document">The cited document meant, or null where it is none of the list.</param>
/// <param name="Record">The one record that holds its text, or null where none or several do.</param>
/// <param name="Candidates">Every document that the words may mean; one where resolved.</param>
/// <param name="Reason">Why it is not resolved, as a sentence; null where it is.</param>
public sealed record CrossReference(
    TextCitation Citation,
    ReferenceOutcome Outcome,
    AuthorityId? Document,
    RecordId? Record,
    IReadOnlyList<ReferenceTarget> Candidates,
    string? Reason)
{
    /// <summary>As found, before all documents of the archive are known.</summary>
    public static CrossReference Open(TextCitation citation) => new(citation, ReferenceOutcome.Unresolved, null, null, [], null);
}
