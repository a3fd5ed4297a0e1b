using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>The authority files of a corpus: <c>authorities/persons.yaml</c> and its like, one file a kind.</summary>
internal sealed class AuthorityFiles
{
    private const int VersionBytes = 8;

    private static readonly Dictionary<string, AuthorityKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["persons"] = AuthorityKind.Person,
        ["bodies"] = AuthorityKind.Body,
        ["places"] = AuthorityKind.Place,
        ["ships"] = AuthorityKind.Ship,
        ["weapons"] = AuthorityKind.Weapon,
    };

    /// <summary>The file of documents that others cite; it is of another form than those that name someone or something.</summary>
    private const string DocumentsFile = "documents";

    /// <summary>The file of terms explained; it is read last, for its terms may be names of the others.</summary>
    private const string TermsFile = "glossary";

    private readonly IReadOnlyList<Source> sources;
    private readonly Lazy<Contents> contents;

    private AuthorityFiles(IReadOnlyList<Source> sources, string version)
    {
        this.sources = sources;
        Version = version;
        contents = new Lazy<Contents>(Read);
    }

    /// <summary>Hash of the files: with other authorities, every record must be resolved again.</summary>
    public string Version { get; }

    /// <summary>The records of all files. Read when first asked for; what cannot be understood is reported, the rest stands.</summary>
    public IReadOnlyList<AuthorityRecord> Records => contents.Value.Records;

    public AuthorityIndex Index => contents.Value.Index;

    /// <summary>The documents that others cite.</summary>
    public CitedDocumentIndex Documents => contents.Value.Documents;

    /// <summary>The terms explained.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => contents.Value.Terms;

    public IReadOnlyList<Diagnostic> Diagnostics => contents.Value.Diagnostics;

    /// <summary>A file's text, and its path as shown to people.</summary>
    private sealed record Source(string Path, string Text);

    private sealed record Contents(
        AuthorityIndex Index,
        IReadOnlyList<AuthorityRecord> Records,
        CitedDocumentIndex Documents,
        IReadOnlyList<GlossaryTerm> Terms,
        IReadOnlyList<Diagnostic> Diagnostics);

    public static AuthorityFiles Load(IEnumerable<string> folders)
    {
        var files = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            .Where(file => !CorpusNames.IsHidden(Path.GetFileName(file)))
            .Select(file => new Source(Shown(file), TextOf(file)))
            .ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Text.Length}\n{source.Text}"));
        }

        return new AuthorityFiles(files, Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionBytes)));
    }

    private Contents Read()
    {
        var diagnostics = new List<Diagnostic>();
        var records = new List<AuthorityRecord>();
        var documents = new List<(Source Source, CitedDocument Document)>();
        foreach (var source in sources.Where(source => !IsGlossary(source)))
        {
            var name = Path.GetFileNameWithoutExtension(source.Path);
            if (name.Equals(DocumentsFile, StringComparison.OrdinalIgnoreCase))
            {
                var listed = CitedDocumentFile.Parse(source.Text, source.Path);
                documents.AddRange(listed.Documents.Select(document => (source, document)));
                diagnostics.AddRange(listed.Diagnostics);
                continue;
            }

            if (!Kinds.TryGetValue(name, out var kind))
            {
                diagnostics.Add(Diagnostic.OfFile(
                    DiagnosticCodes.AuthorityFile, source.Path, $"The file's name tells no kind of authority; the kinds are {string.Join(", ", Kinds.Keys)}, {DocumentsFile}, {TermsFile}."));
                continue;
            }

            var read = AuthorityFile.Parse(source.Text, source.Path, kind);
            records.AddRange(read.Records);
            diagnostics.AddRange(read.Diagnostics);
        }

        var index = AuthorityIndex.Build(records);
        var known = CitedDocumentIndex.Build(documents.Select(each => each.Document));
        diagnostics.AddRange(index.Diagnostics);
        diagnostics.AddRange(known.Check(index, documents.Count == 0 ? DocumentsFile : documents[0].Source.Path));
        var glossaries = sources.Where(IsGlossary).Select(source => GlossaryFile.Parse(source.Text, source.Path, index)).ToList();
        diagnostics.AddRange(glossaries.SelectMany(glossary => glossary.Diagnostics));
        return new Contents(
            index,
            [.. records.DistinctBy(record => record.Id)],
            known.Known(index),
            [.. glossaries.SelectMany(glossary => glossary.Terms).DistinctBy(term => term.Id)],
            diagnostics);
    }

    private static bool IsGlossary(Source source) => Path.GetFileNameWithoutExtension(source.Path).Equals(TermsFile, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without it every name would silently resolve otherwise.
            throw new ArchiveEnvironmentException($"The authority file {file} cannot be read: {e.Message}", "Give this user the right to read it.", e);
        }
    }

    /// <summary>The last three names of the path: <c>corpus/authorities/persons.yaml</c>.</summary>
    private static string Shown(string file) => string.Join('/', Path.GetFullPath(file).Split(Path.DirectorySeparatorChar).TakeLast(3));
}
