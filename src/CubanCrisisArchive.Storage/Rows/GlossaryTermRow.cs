using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Glossaries;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>glossary_term</c>.</summary>
internal sealed class GlossaryTermRow
{
    public AuthorityId Id { get; set; }

    public long Position { get; set; }

    public string Name { get; set; } = string.Empty;

    public string? StandsFor { get; set; }

    public string Meaning { get; set; } = string.Empty;

    public string Forms { get; set; } = string.Empty;

    public AuthorityId? AuthorityId { get; set; }

    public static GlossaryTermRow From(GlossaryTerm term, int position) => new()
    {
        Id = term.Id,
        Position = position,
        Name = term.Name,
        StandsFor = term.StandsFor,
        Meaning = term.Meaning,
        Forms = CompactJson.Strings(term.Forms),
        AuthorityId = term.Authority,
    };

    public GlossaryTerm ToTerm() => new(Id, Name, StandsFor, Meaning, CompactJson.Strings(Forms), AuthorityId);
}
