using System.Runtime.InteropServices;
using CubanCrisisArchive.Storage.TypeHandlers;
using SQLitePCL;

namespace CubanCrisisArchive.Storage;

/// <summary>
/// The system's own SQLite library, found once for the whole program. None is shipped: the distribution keeps its own
/// patched, and the packaged ones are too old for STRICT tables.
/// </summary>
public static class SqliteLibrary
{
    /// <summary>The oldest version whose SQL the archive speaks: Debian 12's.</summary>
    public const int OldestVersionNumber = 3_040_000;

    private const string Remedy = "Install it (on Debian: apt-get install libsqlite3-0), or name a library file in the settings.";

    private static readonly Lock Gate = new();
    private static bool inUse;
    private static string? configuredPath;

    /// <summary>The library's version, <c>3.40.1</c>.</summary>
    public static string Version
    {
        get
        {
            Use(null);
            return raw.sqlite3_libversion().utf8_to_string();
        }
    }

    /// <summary>Bytes that the library holds for all its connections.</summary>
    public static long MemoryInUse
    {
        get
        {
            Use(null);
            return raw.sqlite3_memory_used();
        }
    }

    /// <summary>
    /// Finds the library and makes it the one that every connection uses. The first call decides; later ones change nothing.
    /// </summary>
    /// <param name="path">A library file, or null for the system's.</param>
    /// <exception cref="ArchiveEnvironmentException">There is none, or it is too old.</exception>
    public static void Use(string? path)
    {
        lock (Gate)
        {
            if (inUse)
            {
                return;
            }

            if (path is not null && !File.Exists(path))
            {
                throw new ArchiveEnvironmentException($"The SQLite library {path} does not exist.", Remedy);
            }

            if (configuredPath is null)
            {
                configuredPath = path ?? string.Empty;
                NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
            }

            RefuseMissing(() => raw.SetProvider(new SQLite3Provider_e_sqlite3()));
            RefuseOld(raw.sqlite3_libversion_number(), raw.sqlite3_libversion().utf8_to_string());
            DapperTypes.Register();
            inUse = true;
        }
    }

    internal static void RefuseMissing(Action load)
    {
        try
        {
            load();
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            throw new ArchiveEnvironmentException("No SQLite library was found on this system.", Remedy, e);
        }
    }

    internal static void RefuseOld(int versionNumber, string version)
    {
        if (versionNumber < OldestVersionNumber)
        {
            throw new ArchiveEnvironmentException($"The SQLite library is version {version}; the archive needs 3.40 or newer.", Remedy);
        }
    }

    private static nint Resolve(string name, System.Reflection.Assembly assembly, DllImportSearchPath? search)
    {
        if (name != "e_sqlite3")
        {
            return 0;
        }

        foreach (var candidate in Candidates())
        {
            if (NativeLibrary.TryLoad(candidate, assembly, search, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }

    private static IEnumerable<string> Candidates() => configuredPath is { Length: > 0 } path
        ? [path]
        : ["libsqlite3.so.0", "/usr/lib/libsqlite3.dylib", "sqlite3", "winsqlite3"];
}
