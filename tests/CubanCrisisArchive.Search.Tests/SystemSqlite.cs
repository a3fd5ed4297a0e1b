using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>Makes the tests run on the system's own SQLite, as the archive does.</summary>
internal static class SystemSqlite
{
    [ModuleInitializer]
    internal static void Use()
    {
        NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly,
            (name, assembly, path) => name == "e_sqlite3" && Candidates.Any(c => NativeLibrary.TryLoad(c, assembly, path, out _))
                ? NativeLibrary.Load(Candidates.First(c => NativeLibrary.TryLoad(c, assembly, path, out _)), assembly, path)
                : 0);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
    }

    private static readonly string[] Candidates = ["libsqlite3.so.0", "/usr/lib/libsqlite3.dylib", "winsqlite3"];
}
