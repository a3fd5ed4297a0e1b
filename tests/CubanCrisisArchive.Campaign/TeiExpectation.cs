using System.Xml.Linq;

namespace CubanCrisisArchive.Campaign;

/// <summary>What the markup of a TEI document says of it, read by the framework's own XML reader and by none of our code.</summary>
internal sealed record TeiExpectation(string Id, string Head, string? When, IReadOnlyList<string> Parties, XElement Element)
{
#pragma warning disable S5332 // The name of a namespace, not an address.
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
#pragma warning restore S5332

    public static IEnumerable<TeiExpectation> In(string path)
    {
        var file = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        foreach (var document in file.Descendants(Tei + "div").Where(element => (string?)element.Attribute("type") == "document"))
        {
            yield return new TeiExpectation(
                (string?)document.Attribute(XNamespace.Xml + "id") ?? string.Empty,
                document.Element(Tei + "head") is { } head ? WordsOf(head) : string.Empty,
                WhenOf(document),
                [.. PartiesOf(document)],
                document);
        }
    }

    /// <summary>The words of an element without its notes.</summary>
    public static string WordsOf(XElement element) =>
        string.Join(' ', string.Concat(element.DescendantNodes().OfType<XText>()
            .Where(text => !text.Ancestors(Tei + "note").Any(note => note.AncestorsAndSelf().Contains(element) || note.Ancestors().Contains(element)))
            .Select(text => text.Value)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? WhenOf(XElement document)
    {
        var date = document.Element(Tei + "dateline")?.Descendants(Tei + "date").FirstOrDefault();
        return (string?)date?.Attribute("when") ?? (string?)date?.Attribute("from");
    }

    /// <summary>Names marked as sender or addressee in the head or as signed, and one for each item of a list of participants that is no label.</summary>
    private static IEnumerable<string> PartiesOf(XElement document)
    {
        foreach (var party in document.Element(Tei + "head")?.Descendants().Where(element => (string?)element.Attribute("type") is "from" or "to") ?? [])
        {
            yield return WordsOf(party);
        }

        foreach (var signed in document.Descendants(Tei + "signed").Select(signed => signed.Descendants(Tei + "persName").FirstOrDefault()).OfType<XElement>())
        {
            yield return WordsOf(signed);
        }

        foreach (var item in document.Descendants(Tei + "list").Where(list => (string?)list.Attribute("type") == "participants").SelectMany(list => list.Descendants(Tei + "item")).Where(item => !item.Descendants(Tei + "item").Any()))
        {
            var isLabel = item.Elements().FirstOrDefault() is { } first && first.Name == Tei + "hi" && WordsOf(first) == WordsOf(item);
            var marked = item.Descendants(Tei + "persName").Where(person => !person.Ancestors(Tei + "note").Any()).Select(WordsOf).ToList();
            if (isLabel || WordsOf(item).EndsWith(':'))
            {
                continue;
            }

            foreach (var name in marked.Count > 0 ? marked : [FirstName(WordsOf(item))])
            {
                yield return name;
            }
        }
    }

    private static string FirstName(string words)
    {
        var dash = words.IndexOfAny(['—', '–']);
        var isSymbol = dash > 0 && words[..dash].All(character => char.IsUpper(character) || character is '/' or ' ');
        var rest = isSymbol ? words[(dash + 1)..] : words;
        var end = rest.IndexOfAny([',', '—', '(', ';']);
        return end > 0 ? rest[..end] : rest;
    }
}
