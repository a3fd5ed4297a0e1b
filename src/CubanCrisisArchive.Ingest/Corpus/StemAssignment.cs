using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>
/// Gives each file the stem that its records' ids begin with: its name, and where another file has that already, its folders
/// before it. A path keeps the stem that it was given before, so that a file that comes later never takes over a published id.
/// </summary>
internal static class StemAssignment
{
    /// <summary>The stem of each path.</summary>
    /// <param name="paths">Each once, in order.</param>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<string> paths, IReadOnlyDictionary<string, string> given)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (given.TryGetValue(path, out var stem) && taken.Add(stem))
            {
                stems.Add(path, stem);
            }
        }

        foreach (var path in paths.Where(path => !stems.ContainsKey(path)))
        {
            stems.Add(path, Candidates(path).First(taken.Add));
        }

        return stems;
    }

    /// <summary>The stem that a path's name makes.</summary>
    public static string Plain(string path) => RecordId.FromStem(Path.GetFileNameWithoutExtension(path)).Value;

    private static IEnumerable<string> Candidates(string path)
    {
        var names = new List<string> { Path.GetFileNameWithoutExtension(path) };
        foreach (var folder in path.Split('/').SkipLast(1).Reverse())
        {
            names.Add($"{folder}-{names[^1]}");
        }

        return names.Select(name => RecordId.FromStem(name)).Concat(NumberedIds.Of(names[^1])).Select(id => id.Value);
    }
}
