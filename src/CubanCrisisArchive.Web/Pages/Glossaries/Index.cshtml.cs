using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Glossaries;

/// <summary>Terms and abbreviations, explained for students.</summary>
public sealed class IndexModel(GlossaryStore glossaries, AuthorityStore authorities) : PageModel
{
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var terms = (await glossaries.ReadAsync(cancellationToken)).Terms;
        var named = await authorities.FindManyAsync([.. terms.Select(term => term.Authority).OfType<AuthorityId>().Distinct()], cancellationToken);
        Entries = [.. terms.Select(term => new Entry(term, term.Authority is { } id && named.TryGetValue(id, out var authority) ? authority : null))];
    }

    /// <param name="About">Whoever or whatever the term is the name of, or null.</param>
    public sealed record Entry(GlossaryTerm Term, AuthorityRecord? About)
    {
        /// <summary>A search for the term in every form, in the documents' own words.</summary>
        public string SearchPath => "/search?q=" + Uri.EscapeDataString(string.Join(" OR ", Term.Forms.Prepend(Term.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(form => $"\"{form}\"")));

        public string? AboutPath => About is null ? null : AuthorityPaths.Of(About.Kind, About.Id);
    }
}
