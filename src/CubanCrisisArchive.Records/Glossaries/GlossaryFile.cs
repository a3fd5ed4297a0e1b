using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Editing;

namespace CubanCrisisArchive.Records.Glossaries;

/// <summary>The terms of a glossary, and what a person should know of its file.</summary>
public sealed record ReadGlossary(IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads <c>authorities/glossary.yaml</c>; the comment at its head says how it is written.</summary>
public static class GlossaryFile
{
    /// <summary>Reads the text of the file. Never throws: what cannot be understood is left out and reported as AUTH001 with its line.</summary>
    /// <param name="authorities">Whom and what the terms may be the names of.</param>
    public static ReadGlossary Parse(string text, string path, AuthorityIndex authorities)
    {
        var file = new EditorsFile(path, DiagnosticCodes.AuthorityFile);
        var terms = new List<GlossaryTerm>();
        var ids = new HashSet<AuthorityId>();
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in file.Read(text))
        {
            if (Read(entry, authorities) is not { } term)
            {
                continue;
            }

            if (!ids.Add(term.Id))
            {
                entry.Report("id", $"The id '{term.Id}' is used twice; the first entry keeps it.");
                continue;
            }

            foreach (var form in term.Forms.Prepend(term.Name).Where(form => !forms.Add(form)))
            {
                entry.Report($"'{form}' stands in two entries, or twice in one.");
            }

            terms.Add(term);
        }

        return new ReadGlossary(terms, file.Diagnostics);
    }

    private static GlossaryTerm? Read(EditorsEntry entry, AuthorityIndex authorities)
    {
        entry.Expect("id", "name", "stands for", "meaning", "forms", "about");
        var id = entry.Required("id");
        var name = entry.Required("name");
        var meaning = entry.Required("meaning");
        if (id is null || name is null || meaning is null)
        {
            return null;
        }

        if (entry.Id("id") is not { } term)
        {
            return null;
        }

        return new GlossaryTerm(term, name, entry.Text("stands for"), meaning, entry.Texts("forms"), About(entry, authorities));
    }

    private static AuthorityId? About(EditorsEntry entry, AuthorityIndex authorities)
    {
        if (entry.Text("about") is not { } text)
        {
            return null;
        }

        if (AuthorityId.TryParse(text, null, out var about) && authorities.Find(about) is not null)
        {
            return about;
        }

        entry.Report("about", $"'{text}' is the id of no authority record.");
        return null;
    }
}
