using System.Globalization;

namespace CubanCrisisArchive.Storage.Files;

/// <summary>
/// The folder that holds what the archive builds: <c>archive-{generation}.db</c>, the text file <c>current</c> that names
/// the one in use, and <c>ledger.db</c>. A rebuilt archive is a new file; <c>current</c> is then replaced by a rename, so
/// that no database is ever moved or overwritten under a reader.
/// </summary>
public sealed class DataFolder
{
    private const string Prefix = "archive-";
    private const string Extension = ".db";

    public DataFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    public string Path { get; }

    public string LedgerPath => System.IO.Path.Combine(Path, "ledger.db");

    public string LockPath => System.IO.Path.Combine(Path, "ingest.lock");

    private string CurrentPath => System.IO.Path.Combine(Path, "current");

    /// <summary>The archive file in use, or null where none was finished yet.</summary>
    public string? CurrentArchive
    {
        get
        {
            try
            {
                var name = File.ReadAllText(CurrentPath).Trim();
                return GenerationOf(name) is null ? null : System.IO.Path.Combine(Path, name);
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    /// <summary>Archive files not in use, newest first: older ones, or ones whose building was broken off.</summary>
    public IReadOnlyList<string> OtherArchives
    {
        get
        {
            var current = CurrentArchive;
            return
            [
                .. Archives().Where(file => file != current)
                    .OrderByDescending(file => GenerationOf(System.IO.Path.GetFileName(file))),
            ];
        }
    }

    /// <summary>The name of the next archive file; it does not exist yet.</summary>
    public string NextArchive()
    {
        var last = Archives().Select(file => GenerationOf(System.IO.Path.GetFileName(file)) ?? 0).DefaultIfEmpty(0).Max();
        return System.IO.Path.Combine(Path, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{last + 1:D6}{Extension}"));
    }

    /// <summary>Makes a finished and closed archive file the one in use, at once for all who open it from now on.</summary>
    public void Use(string archive)
    {
        var draft = CurrentPath + ".new";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            using var writer = new StreamWriter(stream);
            writer.WriteLine(System.IO.Path.GetFileName(archive));
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, CurrentPath, overwrite: true);
    }

    /// <summary>Deletes an archive file with what SQLite keeps beside it. Left for the next time where someone still holds it.</summary>
    public static void TryDelete(string archive)
    {
        foreach (var file in new[] { archive, archive + "-wal", archive + "-shm", archive + "-journal" })
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return;
            }
        }
    }

    private IEnumerable<string> Archives() => !Directory.Exists(Path)
        ? []
        : Directory.EnumerateFiles(Path, $"{Prefix}*{Extension}").Where(file => GenerationOf(System.IO.Path.GetFileName(file)) is not null);

    private static int? GenerationOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(Prefix.Length, name.Length - Prefix.Length - Extension.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
