using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>
/// Tells which document the words of a citation mean, once all documents of the archive are known. Author, kind and day must
/// agree, and the recipient where the words tell one; a document of another name or number is never meant by a name or number.
/// A missing link is better than a false one, so whatever leaves two documents leads to neither.
/// </summary>
/// <param name="named">Those of the records named by editors (<see cref="CitedDocument.Records"/>) that the archive holds.</param>
public sealed class CitationResolver(CitedDocumentIndex documents, IEnumerable<HeldDocument> held, IReadOnlySet<RecordId> named)
{
    private readonly ILookup<(AuthorityId Author, DateOnly Day), HeldDocument> held = held
        .SelectMany(document => document.Authors.Select(author => (author, document)))
        .ToLookup(pair => (pair.author, pair.document.Day), pair => pair.document);

    /// <summary>The records that editors bind to a cited document; nothing else is their text.</summary>
    private readonly Dictionary<RecordId, AuthorityId> bound = documents.All
        .SelectMany(document => document.Records.Where(named.Contains).Select(record => (record, document.Id)))
        .DistinctBy(pair => pair.record)
        .ToDictionary(pair => pair.record, pair => pair.Id);

    /// <summary>The records that hold a cited document's text: those that an editor names, and those that agree in author, recipient, kind and day.</summary>
    public IReadOnlyList<RecordId> RecordsOf(CitedDocument document)
    {
        var agreeing = document is { IsByNameOnly: false, Author: { } author, Date: { Earliest: { } day } date } && date.Latest == day
            ? held[(author, day)].Where(each => IsText(each, document) && !bound.ContainsKey(each.Id)).Select(each => each.Id)
            : [];
        return [.. document.Records.Where(named.Contains), .. agreeing];
    }

    /// <param name="citing">The record that the words stand in: no document cites itself.</param>
    public CrossReference Resolve(TextCitation citation, RecordId citing) => citation switch
    {
        { Named: { } name } => ByName(citation, documents.Find(name)),
        { Number: { } number } => Choose(citation, Numbered(citation, number), $"No document numbered {number} by that author is known."),
        { Author: null } => Open(citation, [], "The words do not tell whose it is."),
        { Day: null } => WithoutDay(citation),
        { IsSeveral: true } => Open(citation, Agreeing(citation, citing), "Several documents are spoken of, and not which."),
        _ => Choose(citation, Agreeing(citation, citing), "No document of that author, kind and day is known."),
    };

    private CrossReference ByName(TextCitation citation, CitedDocument? document)
    {
        if (document is null)
        {
            return Open(citation, [], "No document of that name is known any more.");
        }

        var target = new ReferenceTarget(document.Id, null);
        return citation.Day is { } day && document.Date.Earliest is not null && !document.IsOf(day)
            ? Open(citation, [target], $"The day told, {day:yyyy-MM-dd}, is not that of the document of this name, {document.Date.Iso}.")
            : To(citation, target);
    }

    private CrossReference WithoutDay(TextCitation citation) => Open(
        citation,
        [.. documents.By(citation.Author!.Value).Where(document => Agrees(citation, document)).Select(document => new ReferenceTarget(document.Id, null))],
        "No day is told.");

    private List<ReferenceTarget> Numbered(TextCitation citation, string number) =>
    [
        .. documents.All
            .Where(document => document.Number == number && document.Author is not null && document.Author == citation.Author && CitedKinds.Agree(citation.Kind, document.Kind))
            .Where(document => citation.Recipient is null || document.Recipient is null || citation.Recipient == document.Recipient)
            .Select(document => new ReferenceTarget(document.Id, null)),
    ];

    /// <summary>The cited documents that agree, and the records that agree and are the text of none of them.</summary>
    private List<ReferenceTarget> Agreeing(TextCitation citation, RecordId citing)
    {
        var author = citation.Author!.Value;
        var day = citation.Day!.Value;
        var listed = documents.By(author).Where(document => Agrees(citation, document) && document.IsOf(day)).ToList();
        var listedRecords = documents.By(author).Where(document => document.IsOf(day)).SelectMany(RecordsOf).ToHashSet();
        var records = held[(author, day)].Where(record =>
            record.Id != citing
            && CitedKinds.Agree(citation.Kind, record.Kind)
            && (citation.Recipient is not { } recipient || record.Recipients.Contains(recipient))
            && !listedRecords.Contains(record.Id));
        return
        [
            .. listed.Where(document => !RecordsOf(document).Contains(citing)).Select(document => new ReferenceTarget(document.Id, null)),
            .. records.Select(record => new ReferenceTarget(null, record.Id)),
        ];
    }

    private static bool Agrees(TextCitation citation, CitedDocument document) =>
        !document.IsByNameOnly
        && CitedKinds.Agree(citation.Kind, document.Kind)
        && (citation.Recipient is not { } recipient || document.Recipient == recipient);

    private static bool IsText(HeldDocument record, CitedDocument document) =>
        CitedKinds.Agree(record.Kind, document.Kind)
        && (document.Recipient is not { } recipient || record.Recipients.Contains(recipient));

    private CrossReference Choose(TextCitation citation, List<ReferenceTarget> candidates, string noneReason) => candidates switch
    {
        [] => Open(citation, [], noneReason),
        [var only] => To(citation, only),
        _ => new CrossReference(citation, ReferenceOutcome.Ambiguous, null, null, candidates, "More than one document agrees."),
    };

    private CrossReference To(TextCitation citation, ReferenceTarget target)
    {
        var records = target.Document is { } id ? RecordsOf(documents.Find(id)!) : [];
        return new CrossReference(
            citation, ReferenceOutcome.Resolved, target.Document, target.Record ?? (records is [var only] ? only : null), [target], null);
    }

    private static CrossReference Open(TextCitation citation, List<ReferenceTarget> candidates, string reason) => new(
        citation, candidates.Count > 1 ? ReferenceOutcome.Ambiguous : ReferenceOutcome.Unresolved, null, null, candidates, reason);
}
