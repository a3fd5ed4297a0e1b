using System.Reflection;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Tests;

/// <summary>Records ← Storage, Search ← Ingest ← Web, and no arrow back or across.</summary>
public sealed class ArchitectureTests
{
    private const string Prefix = "CubanCrisisArchive.";

    [Theory]
    [InlineData("Records")]
    [InlineData("Storage", "Records")]
    [InlineData("Search", "Records")]
    [InlineData("Ingest", "Records", "Storage", "Search")]
    [InlineData("Web", "Records", "Storage", "Search", "Ingest")]
    public void A_project_knows_only_those_before_it(string project, params string[] known) =>
        References(project).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .ShouldBeSubsetOf(known);

    [Fact]
    public void Records_read_no_database_and_serve_no_web() =>
        References("Records").ShouldNotContain(name =>
            name.StartsWith("Microsoft.Data.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Dapper", StringComparison.Ordinal)
            || name.StartsWith("Serilog", StringComparison.Ordinal));

    [Theory]
    [InlineData("Storage")]
    [InlineData("Search")]
    [InlineData("Ingest")]
    public void Only_the_web_project_knows_the_web(string project) =>
        References(project).ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project) =>
        Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(typeof(RecordId).Assembly.Location)!, $"{Prefix}{project}.dll"))
            .GetReferencedAssemblies()
            .Select(name => name.Name!);
}
