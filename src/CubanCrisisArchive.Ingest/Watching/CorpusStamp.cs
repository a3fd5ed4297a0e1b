using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Ingest.Corpus;

namespace CubanCrisisArchive.Ingest.Watching;

/// <summary>
/// Names, lengths and times of every file of a corpus as one short text: another where anything was added, changed or removed.
/// Cheap enough to ask for every few seconds, for no file is opened.
/// </summary>
internal static class CorpusStamp
{
    public static string Of(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            foreach (var file in FilesOf(path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
                    CultureInfo.InvariantCulture, $"{file.FullName}\n{(file.Exists ? file.Length : -1)}\n{file.LastWriteTimeUtc.Ticks}\n")));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<FileInfo> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            // The file itself, with what an editor noted of it beside it; or nothing, which is a stamp too.
            var name = Path.GetFileName(path);
            return new[] { path, Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, CorpusNames.NotesOf(name)) }.Select(each => new FileInfo(each));
        }

        var everything = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        return new DirectoryInfo(path).EnumerateFiles("*", everything).OrderBy(file => file.FullName, StringComparer.Ordinal);
    }
}
