using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class EnvironmentFaultsTests
{
    [Theory]
    [InlineData(13, "full", "Make room")]
    [InlineData(8, "cannot be written", "right to write")]
    [InlineData(5, "Another program", "Wait")]
    [InlineData(11, "damaged", "Run ingest")]
    [InlineData(26, "damaged", "Run ingest")]
    [InlineData(10, "disk", "Check the disk")]
    public void What_SQLite_says_of_the_environment_gets_a_remedy(int code, string message, string remedy)
    {
        var fault = EnvironmentFaults.Explain(new SqliteException("words of its own", code), "/data").ShouldNotBeNull();

        fault.Message.ShouldContain(message);
        fault.Message.ShouldContain("/data");
        fault.Remedy.ShouldContain(remedy);
    }

    [Fact]
    public void A_full_disk_is_told_whoever_meets_it() =>
        EnvironmentFaults.Explain(new IOException("No space left on device", 28), "/data")!.Message.ShouldContain("full");

    [Fact]
    public void A_fault_of_the_program_is_not_put_on_the_environment()
    {
        EnvironmentFaults.Explain(new SqliteException("constraint failed", 19), "/data").ShouldBeNull();
        EnvironmentFaults.Explain(new InvalidOperationException(), "/data").ShouldBeNull();
    }
}
