namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>A folder that a corpus path names, or that holds the file it names.</summary>
/// <param name="Folder">Full path.</param>
/// <param name="Label">How its files' paths begin for people; no two roots have the same.</param>
/// <param name="Only">The names of the files that are meant, or null for all that the folder holds.</param>
internal sealed record CorpusRoot(string Folder, string Label, IReadOnlyList<string>? Only)
{
    /// <summary>The roots of these paths, all of which must exist.</summary>
    public static IReadOnlyList<CorpusRoot> Of(IEnumerable<string> paths)
    {
        var folders = new List<string>();
        var only = new Dictionary<string, List<string>?>(StringComparer.Ordinal);
        foreach (var path in paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
        {
            var isFile = File.Exists(path);
            var folder = isFile ? Path.GetDirectoryName(path)! : path;
            if (!only.TryGetValue(folder, out var names))
            {
                folders.Add(folder);
                names = isFile ? [] : null;
                only[folder] = names;
            }

            if (!isFile)
            {
                only[folder] = null;
            }
            else if (names is not null && !names.Contains(Path.GetFileName(path)))
            {
                names.Add(Path.GetFileName(path));
            }
        }

        var labels = Labels(folders);
        return [.. folders.Select((folder, i) => new CorpusRoot(folder, labels[i], only[folder]))];
    }

    /// <summary>The folders' names; with as many of the folders above as it takes to tell them apart.</summary>
    private static List<string> Labels(List<string> folders)
    {
        var segments = folders.ConvertAll(folder => folder.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries));
        return Enumerable.Range(1, segments.Select(parts => parts.Length).Append(1).Max())
            .Select(depth => segments.ConvertAll(parts => string.Join('/', parts.TakeLast(depth))))
            .First(labels => labels.Distinct(StringComparer.Ordinal).Count() == labels.Count);
    }
}
