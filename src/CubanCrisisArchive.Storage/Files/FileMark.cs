namespace CubanCrisisArchive.Storage.Files;

/// <summary>How long a file is and when it was written to; an empty one is like none, for SQLite makes and removes those while only reading.</summary>
internal readonly record struct FileMark(long Length, DateTimeOffset Written)
{
    public static FileMark Of(string path)
    {
        var file = new FileInfo(path);
        try
        {
            return file is { Exists: true, Length: > 0 } ? new FileMark(file.Length, new DateTimeOffset(file.LastWriteTimeUtc)) : default;
        }
        catch (FileNotFoundException)
        {
            return default;
        }
    }
}
