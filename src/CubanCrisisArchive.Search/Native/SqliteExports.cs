using System.Diagnostics;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// The few functions of the SQLite library that <see cref="raw"/> does not offer, taken from the very library it uses: two
/// copies of SQLite in one process must never share a connection.
/// </summary>
internal static unsafe class SqliteExports
{
    private static readonly Lazy<Table> Functions = new(Load);

    public static void BindPointer(nint statement, int index, void* pointer, byte* type)
    {
        var status = Functions.Value.BindPointerFunction(statement, index, pointer, type, 0);
        if (status != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite would not give out its full-text interface (status {status}).");
        }
    }

    public static void ResultInt(nint context, int value) => Functions.Value.ResultIntFunction(context, value);

    public static void ResultErrorCode(nint context, int code) => Functions.Value.ResultErrorCodeFunction(context, code);

    public static int ValueInt(nint value) => Functions.Value.ValueIntFunction(value);

    private static Table Load()
    {
        var library = NativeLibrary.Load(PathOfLoadedLibrary());
        return new Table
        {
            BindPointerFunction = (delegate* unmanaged[Cdecl]<nint, int, void*, byte*, nint, int>)NativeLibrary.GetExport(library, "sqlite3_bind_pointer"),
            ResultIntFunction = (delegate* unmanaged[Cdecl]<nint, int, void>)NativeLibrary.GetExport(library, "sqlite3_result_int"),
            ResultErrorCodeFunction = (delegate* unmanaged[Cdecl]<nint, int, void>)NativeLibrary.GetExport(library, "sqlite3_result_error_code"),
            ValueIntFunction = (delegate* unmanaged[Cdecl]<nint, int>)NativeLibrary.GetExport(library, "sqlite3_value_int"),
        };
    }

    /// <summary>The file of the loaded module in which SQLite keeps its version's name.</summary>
    private static string PathOfLoadedLibrary()
    {
        fixed (byte* version = raw.sqlite3_libversion())
        {
            using var process = Process.GetCurrentProcess();
            foreach (ProcessModule module in process.Modules)
            {
                if ((nuint)version >= (nuint)module.BaseAddress && (nuint)version < (nuint)module.BaseAddress + (nuint)module.ModuleMemorySize)
                {
                    return module.FileName;
                }
            }
        }

        throw new DllNotFoundException("The loaded SQLite library cannot be found among the modules of this process.");
    }

    private sealed class Table
    {
        public required delegate* unmanaged[Cdecl]<nint, int, void*, byte*, nint, int> BindPointerFunction { get; init; }

        public required delegate* unmanaged[Cdecl]<nint, int, void> ResultIntFunction { get; init; }

        public required delegate* unmanaged[Cdecl]<nint, int, void> ResultErrorCodeFunction { get; init; }

        public required delegate* unmanaged[Cdecl]<nint, int> ValueIntFunction { get; init; }
    }
}
