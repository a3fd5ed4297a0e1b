using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>
/// Volumes of documents in TEI XML, as <em>Foreign Relations of the United States</em> is published: one file, a record for
/// each <c>&lt;div type="document"&gt;</c>. A TEI file without such divisions is one document.
/// </summary>
public sealed class TeiVolumeFamily : ITranscriptFamily
{
    /// <summary>The root element stands within the first lines, behind the XML declaration and comments.</summary>
    private const int LengthOfOpening = 4000;

    public string Name => "frus-tei";

    public bool Recognises(SourceText source)
    {
        var opening = source.Content.AsSpan(0, Math.Min(source.Length, LengthOfOpening));
        return opening.TrimStart().StartsWith('<') && (opening.Contains("<TEI", StringComparison.Ordinal) || opening.Contains("www.tei-c.org/ns/1.0", StringComparison.Ordinal));
    }

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var tree = TeiTree.Read(source, diagnostics);
        if (tree.HasDocumentType)
        {
            return new ReadFile([], [], [Diagnostic.At(DiagnosticCodes.DocumentType, source, default, "The file has a document type declaration, which could define anything; remove it.")]);
        }

        var ledger = new PartLedger(source);
        var volume = TeiVolume.Read(source, tree.Root);
        var documents = Documents(tree.Root, context);
        if (documents.Count == 0)
        {
            return new ReadFile([], [], [.. diagnostics, Diagnostic.At(DiagnosticCodes.NotATranscript, source, default, "The TEI has neither a division of type document nor a text.")]);
        }

        var edition = new TeiEdition(source, tree.Root, documents);
        var records = new List<ArchivalRecord>(documents.Count);
        foreach (var (record, claimed, said) in RecordsOfFile.Each([.. documents.OrderBy(document => document.Key.StartTag)], document => Read(document.Key, document.Value)))
        {
            records.Add(record);
            ledger.Add(claimed);
            diagnostics.AddRange(said);
        }

        TeiParts.ClaimVolume(ledger, source, tree.Root, "Volume", documents);
        TeiParts.ClaimMarkup(ledger, tree.Root, null, documents);
        diagnostics.Add(Diagnostic.OfFile(DiagnosticCodes.NoCitation, source.Path, "Citations are made from the volume's title and the documents' numbers."));
        foreach (var gap in ledger.Unclaimed(new TextSpan(0, source.Length)))
        {
            ledger.Claim(gap, PartKind.Apparatus, PartLedger.Unassigned, records.Find(record => record.SourceSpan.Contains(gap))?.Id);
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.UnassignedText, source, gap, "This text belongs to no known part; it is kept as apparatus."));
        }

        return new ReadFile(records, ledger.Complete(diagnostics), diagnostics);

        (ArchivalRecord Record, PartLedger Claimed, List<Diagnostic> Said) Read(TeiElement element, RecordId id)
        {
            var claimed = new PartLedger(source);
            var said = new List<Diagnostic>();
            return (new TeiDocument(source, context, volume, edition, claimed, said).Read(element, id, Name), claimed, said);
        }
    }

    /// <summary>The documents and their ids: the file's stem with the document's own id, its number, or its place where it has neither.</summary>
    private static Dictionary<TeiElement, RecordId> Documents(TeiElement root, FileContext context)
    {
        var documents = new Dictionary<TeiElement, RecordId>();
        var used = new HashSet<RecordId>();
        var place = 0;
        foreach (var element in root.Descendants().Where(IsDocument))
        {
            place++;
            var id = RecordId.FromStem(context.Stem, element["xml:id"] ?? element["n"] ?? $"{place}");
            documents.Add(element, used.Add(id) ? id : RecordId.FromStem(id.Value, $"{place}"));
        }

        if (documents.Count == 0 && root.Descendants().FirstOrDefault(element => element.Name is "body" or "text") is { } whole)
        {
            documents.Add(whole, RecordId.FromStem(context.Stem));
        }

        return documents;
    }

    private static bool IsDocument(TeiElement element)
    {
        if (element.Name != "div" || element["type"] != "document")
        {
            return false;
        }

        for (var above = element.Parent; above is not null; above = above.Parent)
        {
            if (above.Name == "div" && above["type"] == "document")
            {
                return false;
            }
        }

        return true;
    }
}
