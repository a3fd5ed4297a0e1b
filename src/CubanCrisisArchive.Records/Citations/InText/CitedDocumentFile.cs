using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Editing;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>The entries of a list of cited documents, and what a person should know of it.</summary>
public sealed record ReadCitedDocuments(IReadOnlyList<CitedDocument> Documents, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads <c>authorities/documents.yaml</c>; the comment at its head says how it is written.</summary>
public static class CitedDocumentFile
{
    /// <summary>Reads the text of the file. Never throws: what cannot be understood is left out and reported as AUTH001 with its line.</summary>
    public static ReadCitedDocuments Parse(string text, string path)
    {
        var file = new EditorsFile(path, DiagnosticCodes.AuthorityFile);
        var documents = new List<CitedDocument>();
        var ids = new HashSet<AuthorityId>();
        foreach (var entry in file.Read(text))
        {
            if (Read(entry) is not { } document)
            {
                continue;
            }

            if (ids.Add(document.Id))
            {
                documents.Add(document);
            }
            else
            {
                entry.Report("id", $"The id '{document.Id}' is used twice; the first entry keeps it.");
            }
        }

        return new ReadCitedDocuments(documents, file.Diagnostics);
    }

    private static CitedDocument? Read(EditorsEntry entry)
    {
        entry.Expect("id", "name", "kind", "author", "recipient", "date", "until", "number", "what", "published", "names", "parts", "records", "byName", "inferred");
        var name = entry.Required("name");
        if (entry.Required("id") is null || entry.Id("id") is not { } id || name is null || Kind(entry) is not { } kind)
        {
            return null;
        }

        return new CitedDocument(
            id,
            kind,
            name,
            entry.Id("author"),
            entry.Id("recipient"),
            Date(entry),
            entry.Text("number"),
            entry.Text("what"),
            entry.Texts("published"),
            [.. Names(entry)],
            [.. entry.Texts("parts").Select(part => AuthorityId.TryParse(part, null, out var known) ? known : (AuthorityId?)null).OfType<AuthorityId>()],
            entry.Records("records"))
        {
            IsByNameOnly = entry.Text("byName") is "yes" or "true",
            Inferred = entry.Text("inferred"),
        };
    }

    private static CitedKind? Kind(EditorsEntry entry)
    {
        if (entry.Required("kind") is not { } word)
        {
            return null;
        }

        if (Enum.TryParse<CitedKind>(word, ignoreCase: true, out var kind) && !char.IsAsciiDigit(word[0]))
        {
            return kind;
        }

        entry.Report("kind", $"'{word}' is no kind; known are {string.Join(", ", Enum.GetNames<CitedKind>().Select(each => each.ToLowerInvariant()))}.");
        return null;
    }

    private static ArchivalDate Date(EditorsEntry entry) => (entry.Day("date"), entry.Day("until")) switch
    {
        ({ } day, null) => ArchivalDate.OnDay(entry.Text("date")!, day),
        ({ } first, { } last) => new ArchivalDate($"{entry.Text("date")}/{entry.Text("until")}", first, last, DatePrecision.Range, DateCertainty.Stated),
        _ => ArchivalDate.Undated,
    };

    private static IEnumerable<NameVariant> Names(EditorsEntry entry)
    {
        foreach (var item in entry.Entries("names", "text"))
        {
            item.Expect("text", "in", "from", "to");
            if (item.Required("text") is { } text)
            {
                yield return new NameVariant(text, false, item.Records("in")) { From = item.Day("from"), To = item.Day("to") };
            }
        }
    }
}
