using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Caching;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>
/// What a historian notes of a search: the question as it was read, what answered it, and how much was found. Its address asks
/// again and compares.
/// </summary>
/// <param name="Version">Everything that the answer depends on, as one mark.</param>
/// <param name="Replay">Path that asks the same again and holds the answer against this one.</param>
public sealed record SearchReceipt(
    string ReadAs, ArchiveVersion Archive, string Version, long Total, long RecordTotal, DateTimeOffset At, TimeSpan Took, string Replay)
{
    private const string VersionName = "version";
    private const string FoundName = "found";

    /// <summary>Bytes of the mark: enough that two versions never share one, short enough to copy by hand.</summary>
    private const int VersionBytes = 6;

    public static SearchReceipt Of(SearchAddress address, SearchAnswer answer, ArchiveVersion archive, DateTimeOffset at, TimeSpan took)
    {
        var makeup = archive.Makeup;
        var all = string.Join('|', archive.Corpus, makeup.Reader, makeup.Index, makeup.Authorities, ProgramVersion.Value);
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..(VersionBytes * 2)];
        var replay = (address with { Number = 1 }).At(SearchAddress.Page, (VersionName, version), (FoundName, answer.Total.ToString(CultureInfo.InvariantCulture)));
        return new SearchReceipt(answer.ReadAs, archive, version, answer.Total, answer.RecordTotal, at, took, replay);
    }

    /// <summary>The program's version and build.</summary>
    public string Program { get; } = ProgramVersion.Value;

    /// <summary>How this answer stands to the one whose receipt was brought; null where none was.</summary>
    public string? Compare(IQueryCollection query)
    {
        if (query[VersionName].FirstOrDefault() is not { Length: > 0 } version
            || !long.TryParse(query[FoundName].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var found))
        {
            return null;
        }

        return (version == Version, found == Total) switch
        {
            (true, true) => $"Asked again: the same version, the same count ({Total:N0}).",
            (true, false) => $"Asked again: the same version, but {Total:N0} where the receipt says {found:N0}. The address was changed, or this is a fault: please report it.",
            (false, true) => $"Asked again of another version ({Shown(version)}; this is {Version}): the count is the same, {Total:N0}.",
            _ => $"Asked again of another version ({Shown(version)}; this is {Version}): {found:N0} then, {Total:N0} now.",
        };
    }

    private static string Shown(string version) => version.Length <= VersionBytes * 2 ? version : version[..(VersionBytes * 2)] + "…";
}
