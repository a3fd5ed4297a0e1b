using System.Buffers;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>The list of cited documents, found by name, by author, and by number.</summary>
public sealed class CitedDocumentIndex
{
    public static readonly CitedDocumentIndex Empty = Build([]);

    private readonly Dictionary<AuthorityId, CitedDocument> documents;
    private readonly ILookup<AuthorityId, CitedDocument> byAuthor;
    private readonly List<(string Text, NameVariant Variant, AuthorityId Document)> names;
    private readonly SearchValues<string> anyName;

    private CitedDocumentIndex(List<CitedDocument> all)
    {
        All = all;
        documents = all.ToDictionary(document => document.Id);
        byAuthor = all.Where(document => document.Author is not null).ToLookup(document => document.Author!.Value);
        names = [.. all.SelectMany(document => document.Names.Select(name => (name.Text, name, document.Id))).OrderByDescending(name => name.Text.Length)];
        anyName = SearchValues.Create([.. names.Select(name => name.Text)], StringComparison.OrdinalIgnoreCase);
        Press = all.Where(document => document.Kind == CitedKind.Article).Select(document => document.Author).OfType<AuthorityId>().ToHashSet();
    }

    public IReadOnlyList<CitedDocument> All { get; }

    /// <summary>Papers and agencies whose articles are cited by name and date alone: <c>TIME, April 28, 1961</c>.</summary>
    internal IReadOnlySet<AuthorityId> Press { get; }

    public static CitedDocumentIndex Build(IEnumerable<CitedDocument> documents) => new([.. documents.DistinctBy(document => document.Id)]);

    /// <summary>What names an author, recipient or part that is not known, so that a mistyped id does not pass in silence.</summary>
    public IEnumerable<Diagnostic> Check(AuthorityIndex authorities, string path)
    {
        foreach (var document in All)
        {
            foreach (var id in new[] { document.Author, document.Recipient }.OfType<AuthorityId>().Where(id => authorities.Find(id) is null))
            {
                yield return Diagnostic.OfFile(DiagnosticCodes.AuthorityFile, path, $"'{document.Id}' names '{id}', which no authority record is.");
            }

            foreach (var part in document.Parts.Where(part => !documents.ContainsKey(part)))
            {
                yield return Diagnostic.OfFile(DiagnosticCodes.AuthorityFile, path, $"'{document.Id}' names '{part}' as a part, which is not in the list.");
            }
        }
    }

    /// <summary>The list without the authors and recipients that no authority record is: nothing may lead to no one.</summary>
    public CitedDocumentIndex Known(AuthorityIndex authorities) => Build(All.Select(document => document with
    {
        Author = document.Author is { } author && authorities.Find(author) is not null ? author : null,
        Recipient = document.Recipient is { } recipient && authorities.Find(recipient) is not null ? recipient : null,
    }));

    public CitedDocument? Find(AuthorityId id) => documents.GetValueOrDefault(id);

    public IEnumerable<CitedDocument> By(AuthorityId author) => byAuthor[author];

    /// <summary>The names of documents in a text, in order, the longest at each place, without overlap.</summary>
    internal IEnumerable<(int Start, int Length, AuthorityId Document)> NamesIn(string text, NamingContext context)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(anyName);
            if (next < 0)
            {
                yield break;
            }

            at += next;
            if (NameAt(text, at, context) is { } found)
            {
                yield return (at, found.Length, found.Document);
                at += found.Length;
            }
            else
            {
                at++;
            }
        }
    }

    private (int Length, AuthorityId Document)? NameAt(string text, int at, NamingContext context)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (var (name, variant, document) in names)
        {
            var end = at + name.Length;
            if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= text.Length || !char.IsLetterOrDigit(text[end]))
                && Holds(variant, context))
            {
                return (name.Length, document);
            }
        }

        return null;
    }

    /// <summary>A name bound to some days holds in no undated paper: it could be of any day.</summary>
    private static bool Holds(NameVariant name, NamingContext context) =>
        (name.In.Count == 0 || (context.Record is { } record && name.In.Contains(record)))
        && (name.From is null || context.Earliest >= name.From)
        && (name.To is null || context.Latest <= name.To);
}
