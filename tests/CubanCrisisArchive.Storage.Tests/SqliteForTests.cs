using System.Runtime.CompilerServices;

namespace CubanCrisisArchive.Storage.Tests;

internal static class SqliteForTests
{
    [ModuleInitializer]
    internal static void Use() => SqliteLibrary.Use(null);
}
