using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>
/// What a volume's markup ties its documents to: other documents (<c>&lt;ref target="#d84"&gt;</c>), its list of persons
/// (<c>&lt;persName corresp="#p_BGW1"&gt;</c>) and its list of terms (<c>&lt;gloss target="#t_ACDA1"&gt;</c>).
/// </summary>
internal sealed partial class TeiEdition
{
    /// <summary>Characters, tags counted in, before a reference in which its volume would be named.</summary>
    private const int WordsBefore = 200;

    private readonly SourceText source;

    /// <summary>The document that each id of the file stands in or names.</summary>
    private readonly Dictionary<string, RecordId> documentOf = new(StringComparer.Ordinal);

    /// <summary>The entries of the volume's lists, by the id of the name or term they explain.</summary>
    private readonly Dictionary<string, TeiElement> entries = new(StringComparer.Ordinal);

    public TeiEdition(SourceText source, TeiElement root, IReadOnlyDictionary<TeiElement, RecordId> documents)
    {
        this.source = source;
        Index(root, null, null, documents);
    }

    /// <summary>The items of a document's apparatus: its cross-references in order, then the entries for persons and terms in it.</summary>
    public IEnumerable<ApparatusItem> ItemsFor(TeiElement document)
    {
        var persons = new List<TeiElement>();
        var terms = new List<TeiElement>();
        foreach (var element in document.Descendants())
        {
            if (element is { Name: "ref" } && element["target"] is { } target)
            {
                if (CrossReference(element, target) is { } reference)
                {
                    yield return reference;
                }
            }
            else if (EntryFor(element["corresp"] ?? element["target"]) is { } entry)
            {
                var list = element.Name == "persName" ? persons : terms;
                if (!list.Contains(entry))
                {
                    list.Add(entry);
                }
            }
        }

        if (persons.Count > 0)
        {
            yield return Entries(ApparatusKind.Persons, "Persons, as the volume lists them", persons);
        }

        if (terms.Count > 0)
        {
            yield return Entries(ApparatusKind.Terms, "Abbreviations, as the volume lists them", terms);
        }
    }

    private void Index(TeiElement element, RecordId? document, TeiElement? item, IReadOnlyDictionary<TeiElement, RecordId> documents)
    {
        var open = new Stack<(TeiElement Element, RecordId? Document, TeiElement? Item)>([(element, document, item)]);
        while (open.TryPop(out var at))
        {
            var owner = documents.TryGetValue(at.Element, out var id) ? id : at.Document;
            var entry = at.Element.Name == "item" ? at.Element : at.Item;
            if (at.Element["xml:id"] is { } name)
            {
                if (owner is { } record)
                {
                    documentOf.TryAdd(name, record);
                }
                else if (entry is not null && at.Element.Name is "persName" or "term" or "item" or "name" or "orgName")
                {
                    entries.TryAdd(name, entry);
                }
            }

            foreach (var child in at.Element.Children)
            {
                if (child is TeiElement inner)
                {
                    open.Push((inner, owner, entry));
                }
            }
        }
    }

    private ApparatusItem? CrossReference(TeiElement element, string target)
    {
        var span = source.Trim(element.Inner);
        return span.Length == 0
            ? null
            : new ApparatusItem(ApparatusKind.CrossReference, "Cross-reference", TeiInline.ReadingOf(source, element).Text, [span], [source.LinesOf(span)], Target: RecordAt(element, target));
    }

    /// <summary>The record that a pointer names: of this file by its ids, of another volume by its name and the document's number.</summary>
    private RecordId? RecordAt(TeiElement reference, string target)
    {
        if (target.StartsWith('#'))
        {
            return documentOf.TryGetValue(target[1..], out var here) && !IsOfAnotherVolume(reference) ? here : null;
        }

        return OtherVolume().Match(target) is { Success: true } other ? RecordId.FromStem(other.Groups["volume"].Value, other.Groups["document"].Value) : null;
    }

    /// <summary>
    /// Whether the words before a reference say that it is to another volume, whatever the edition's markup says: <c>see vol. XI, Document 59</c> is
    /// marked as document 59 of the volume itself. A document never names its own volume.
    /// </summary>
    private bool IsOfAnotherVolume(TeiElement reference)
    {
        var start = Math.Max(reference.Parent?.Inner.Start ?? 0, reference.StartTag.Start - WordsBefore);
        var before = Tag().Replace(source.TextOf(TextSpan.FromBounds(start, reference.StartTag.Start)), string.Empty);
        return VolumeNamed().IsMatch(before);
    }

    private TeiElement? EntryFor(string? pointer) =>
        pointer is not null && pointer.StartsWith('#') && entries.TryGetValue(pointer[1..], out var entry) ? entry : null;

    private ApparatusItem Entries(ApparatusKind kind, string label, List<TeiElement> found)
    {
        var inOrder = found.OrderBy(entry => entry.StartTag).ToList();
        var spans = inOrder.ConvertAll(entry => source.Trim(entry.Inner));
        return new ApparatusItem(kind, label, string.Join('\n', inOrder.Select(entry => TeiInline.ReadingOf(source, entry).Text)), spans, [.. spans.Select(source.LinesOf)]);
    }

    [GeneratedRegex(@"^(?<volume>frus[\w-]{1,40})#(?<document>d\d{1,6})(?:fn\d{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherVolume();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>A volume's number, and no end of a sentence behind it.</summary>
    [GeneratedRegex(@"\bvol\.\s+[IVXLC]+\b(?:[^.;]|\bpp?\.)*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex VolumeNamed();
}
