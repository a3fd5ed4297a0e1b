namespace CubanCrisisArchive.Storage.Tests;

public sealed class SqliteLibraryTests
{
    [Fact]
    public void The_systems_library_is_in_use_and_new_enough() =>
        Version.Parse(SqliteLibrary.Version).ShouldBeGreaterThanOrEqualTo(new Version(3, 40, 0));

    [Fact]
    public void A_second_call_changes_nothing() => Should.NotThrow(() => SqliteLibrary.Use("/no/such/library.so"));

    [Fact]
    public void An_old_library_is_refused_in_one_line_with_the_remedy()
    {
        var fault = Should.Throw<ArchiveEnvironmentException>(() => SqliteLibrary.RefuseOld(3_039_004, "3.39.4"));

        fault.Message.ShouldBe("The SQLite library is version 3.39.4; the archive needs 3.40 or newer.");
        fault.Remedy.ShouldContain("apt-get install libsqlite3-0");
    }

    [Fact]
    public void A_missing_library_is_refused_in_one_line_with_the_remedy()
    {
        var fault = Should.Throw<ArchiveEnvironmentException>(() => SqliteLibrary.RefuseMissing(() => throw new DllNotFoundException()));

        fault.Message.ShouldBe("No SQLite library was found on this system.");
        fault.Remedy.ShouldContain("apt-get install libsqlite3-0");
    }
}
