using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A link of the chain from those who spoke to the page one reads.</summary>
/// <param name="Step">What was done: <c>Translated</c>.</param>
/// <param name="Words">By whom, from what, where.</param>
public sealed record ProvenanceLink(string Step, string Words);

/// <summary>
/// Who says so: through how many hands the words went. A Soviet record of what U Thant said of Castro is third hand before
/// it is translated, and a reader who quotes it should see that. Only what the record states; no link is supposed.
/// </summary>
public static class ProvenanceChain
{
    public static IReadOnlyList<ProvenanceLink> Of(ArchivalRecord record, SourceFile file)
    {
        var citation = record.Citation;
        var chain = new List<ProvenanceLink>();
        Add(chain, "Written down", WriterOf(record));
        Add(chain, "Translated", TranslationOf(record));
        Add(chain, "Held", citation.Holder);
        Add(chain, "Copied", citation.Provenance);
        Add(chain, "Published", PublicationOf(citation));
        chain.Add(new ProvenanceLink("Read here", $"from {file.Path}"));
        return chain;
    }

    private static string? PublicationOf(ArchivalCitation citation) => (citation.Publisher, citation.Number) switch
    {
        ({ } publisher, { } number) => $"{publisher}, number {number}",
        (null, { } number) => $"under number {number}",
        (var publisher, null) => publisher,
    };

    private static string? WriterOf(ArchivalRecord record)
    {
        ParticipantRole[] writing = [ParticipantRole.NoteTaker, ParticipantRole.Drafter, ParticipantRole.Author, ParticipantRole.Sender];
        var writers = writing
            .Select(role => record.Participants.Where(p => p.Roles.Contains(role)).Select(p => p.Name).ToList())
            .FirstOrDefault(names => names.Count > 0);
        return writers is null ? null : $"by {string.Join(" and ", writers)}";
    }

    private static string? TranslationOf(ArchivalRecord record)
    {
        if (record.OriginalLanguage is not { } original || original == record.Language)
        {
            return null;
        }

        var translator = (record.Citation.Translator, record.Citation.TranslatorAffiliation) switch
        {
            ({ } name, { } affiliation) => $" by {name}, {affiliation}",
            ({ } name, null) => $" by {name}",
            _ => " by a hand not told",
        };
        return $"from {LanguageNames.NameOf(original)}{translator}";
    }

    private static void Add(List<ProvenanceLink> chain, string step, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            chain.Add(new ProvenanceLink(step, words));
        }
    }
}
