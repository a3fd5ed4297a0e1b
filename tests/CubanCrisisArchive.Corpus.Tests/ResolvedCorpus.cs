using System.Collections.Concurrent;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>The corpus with its authorities and notes, as the archive holds it.</summary>
internal static class ResolvedCorpus
{
    private static readonly ConcurrentDictionary<string, (ArchivalRecord, SourceText)> Records = new(StringComparer.Ordinal);

    public static IReadOnlyList<(string File, ReadAuthorities Read)> AuthorityFiles { get; } =
    [
        .. new[]
        {
            ("persons", AuthorityKind.Person), ("bodies", AuthorityKind.Body), ("places", AuthorityKind.Place),
            ("ships", AuthorityKind.Ship), ("weapons", AuthorityKind.Weapon),
        }.Select(file => (file.Item1, ReadAuthorityFile(file.Item1, file.Item2))),
    ];

    public static AuthorityIndex Index { get; } = AuthorityIndex.Build(AuthorityFiles.SelectMany(file => file.Read.Records));

    public static (ArchivalRecord Record, SourceText Source) Record(string id) => Records.GetOrAdd(id, static id =>
    {
        var (file, source) = CorpusFolder.Read(id);
        var record = file.Records.Single();
        return (AuthorityResolver.Resolve(Notes(id)?.Place(source).AddTo(record) ?? record, source, Index), source);
    });

    public static NamingContext ContextOf(string id) => NamingContext.Of(Record(id).Record);

    public static NotesFile? Notes(string id)
    {
        var path = Path.ChangeExtension(CorpusFolder.PathOf(id), ".notes.yaml");
        return File.Exists(path) ? NotesFile.Parse(File.ReadAllText(path), $"{id}.notes.yaml") : null;
    }

    private static ReadAuthorities ReadAuthorityFile(string file, AuthorityKind kind) =>
        AuthorityFile.Parse(File.ReadAllText(Path.Combine(CorpusFolder.Path, "authorities", $"{file}.yaml")), $"corpus/authorities/{file}.yaml", kind);
}
