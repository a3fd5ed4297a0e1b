using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>Lists what lies in a corpus, without reading more of it than the descriptions of its collections.</summary>
internal sealed class CorpusScan
{
    private readonly List<Found> found = [];
    private readonly SortedDictionary<string, Collection> collections = new(StringComparer.Ordinal);
    private readonly List<string> authorityFolders = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private CorpusScan()
    {
    }

    /// <summary>A file before it has its stem.</summary>
    private sealed record Found(string FullPath, string Path, string Collection, long Length, NotesLocation? Notes);

    /// <summary>Lists everything under these paths.</summary>
    /// <param name="paths">Folders and files; all must exist.</param>
    /// <param name="givenStems">The stem that each path was given before, so that ids stay as they were published.</param>
    public static CorpusListing Run(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> givenStems, CancellationToken cancellationToken)
    {
        var scan = new CorpusScan();
        foreach (var root in CorpusRoot.Of(paths))
        {
            var authorities = Path.Combine(root.Folder, CorpusNames.Authorities);
            if (root.Only is null && Directory.Exists(authorities))
            {
                scan.authorityFolders.Add(authorities);
            }

            scan.Walk(new DirectoryInfo(root.Folder), root.Label, root.Only, cancellationToken);
        }

        return scan.ToListing(givenStems);
    }

    private CorpusListing ToListing(IReadOnlyDictionary<string, string> givenStems)
    {
        var inOrder = found.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var stems = StemAssignment.Assign([.. inOrder.Select(file => file.Path)], givenStems);
        foreach (var (path, stem) in stems.Where(each => each.Value != StemAssignment.Plain(each.Key)))
        {
            diagnostics.Add(Diagnostic.OfFile(
                DiagnosticCodes.DuplicateId,
                path,
                $"The id {StemAssignment.Plain(path)} belongs to another file; this one is {stem}. Give the file a name of its own to choose its id."));
        }

        return new CorpusListing(
            [.. inOrder.Select(file => new CorpusFile(file.FullPath, file.Path, file.Collection, stems[file.Path], file.Length, file.Notes))],
            [.. collections.Values],
            authorityFolders,
            [.. diagnostics.OrderBy(each => each.Path, StringComparer.Ordinal)]);
    }

    private void Walk(DirectoryInfo folder, string label, IReadOnlyList<string>? only, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A folder reached twice, by overlapping paths or by a link to a folder above, counts once.
        if (only is null && !seen.Add(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName))
        {
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.OfFile(DiagnosticCodes.Unreadable, label, $"The folder cannot be listed: {e.Message} Give this user the right to read it."));
            return;
        }

        foreach (var file in entries.OfType<FileInfo>().Where(file => only is null || only.Contains(file.Name, StringComparer.Ordinal)))
        {
            Take(file, folder, label);
        }

        foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner =>
            only is null && !CorpusNames.IsHidden(inner.Name) && !CorpusNames.IsAuthorities(inner.Name)))
        {
            Walk(inner, $"{label}/{inner.Name}", null, cancellationToken);
        }
    }

    private void Take(FileInfo file, DirectoryInfo folder, string label)
    {
        if (CorpusNames.IsNeverARecord(file.Name) || !seen.Add(file.FullName))
        {
            return;
        }

        var path = $"{label}/{file.Name}";
        if (!CorpusNames.IsTranscript(file.Name))
        {
            diagnostics.Add(Diagnostic.OfFile(
                DiagnosticCodes.NotATranscript,
                path,
                $"Files of the kind {(file.Extension.Length > 0 ? file.Extension : "without extension")} are not read; transcripts are .md, .txt or .xml. Convert the file or remove it."));
            return;
        }

        var collection = RecordId.FromStem(folder.Name.Length > 0 ? folder.Name : label).Value;
        if (!collections.ContainsKey(collection))
        {
            collections.Add(collection, Describe(folder, collection, label));
        }

        var notes = new NotesLocation(Path.Combine(folder.FullName, CorpusNames.NotesOf(file.Name)), $"{label}/{CorpusNames.NotesOf(file.Name)}");
        found.Add(new Found(file.FullName, path, collection, LengthOf(file), File.Exists(notes.FullPath) ? notes : null));
    }

    private Collection Describe(DirectoryInfo folder, string id, string label)
    {
        try
        {
            var described = CollectionReader.Read(folder, id);
            if (described.Trouble is { } trouble)
            {
                diagnostics.Add(Diagnostic.OfFile(DiagnosticCodes.RightsStatement, $"{label}/{CorpusNames.CollectionDescription}", $"The rights statement is left out: {trouble}"));
            }

            return described.Collection;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.OfFile(
                DiagnosticCodes.Unreadable, $"{label}/{CorpusNames.CollectionDescription}", $"The description cannot be read: {e.Message} The folder's name stands for it."));
            return new Collection(id, folder.Name, null, null);
        }
    }

    /// <summary>A link that leads nowhere has no length; reading it reports why.</summary>
    private static long LengthOf(FileInfo file) => file.Exists ? file.Length : 0;
}
