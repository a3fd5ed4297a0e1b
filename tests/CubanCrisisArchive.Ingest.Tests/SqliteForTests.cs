using System.Runtime.CompilerServices;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Ingest.Tests;

internal static class SqliteForTests
{
    [ModuleInitializer]
    internal static void Use() => SqliteLibrary.Use(null);
}
