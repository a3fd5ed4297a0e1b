using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Caching;

/// <summary>Which build of the program answers: another build may write the same page otherwise.</summary>
internal static class ProgramVersion
{
    /// <summary>Names the styles and scripts that the pages link to, with their fingerprints.</summary>
    private const string AssetList = "CubanCrisisArchive.Web.staticwebassets.endpoints.json";

    public static string Value { get; } = Compute();

    private static string Compute()
    {
        var builds = new[] { typeof(ProgramVersion), typeof(ArchiveIngest), typeof(ArchiveSearcher), typeof(ArchiveDatabase), typeof(RecordId) }
            .Select(type => type.Module.ModuleVersionId.ToString("N"));
        var assets = Path.Combine(AppContext.BaseDirectory, AssetList);
        var parts = builds.Append(File.Exists(assets) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(assets))) : string.Empty);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(parts))).AsSpan(0, 8));
    }
}
