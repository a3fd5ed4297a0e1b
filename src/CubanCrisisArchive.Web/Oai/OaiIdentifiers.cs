using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>
/// Identifiers of items: <c>oai:archive.example.org:wilson-111988</c> (Specification for the OAI Identifier Format). The name in the middle is
/// the site's own; so that it lasts, the public address should be told in the settings.
/// </summary>
internal sealed partial class OaiIdentifiers(string host)
{
    private const string Scheme = "oai";

    /// <summary>Whether the site's name is such as the format wants: a domain. Under another the identifiers serve, but are not said to be of that format.</summary>
    public bool AreOfTheFormat => Domain().IsMatch(host);

    public string Host => host;

    /// <summary>Named by the host of the public address, or of the one that was asked.</summary>
    public static OaiIdentifiers Of(SiteAddress site) =>
        new(Uri.TryCreate(site.Page("/"), UriKind.Absolute, out var address) ? address.IdnHost : "localhost");

    public string Of(RecordId id) => $"{Scheme}:{host}:{id}";

    /// <summary>The record meant, or null where the identifier is none of this archive's.</summary>
    public RecordId? Read(string identifier)
    {
        var before = $"{Scheme}:{host}:";
        return identifier.StartsWith(before, StringComparison.Ordinal) && RecordId.TryParse(identifier[before.Length..], null, out var record) ? record : null;
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9\-]*(\.[a-zA-Z][a-zA-Z0-9\-]*)+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Domain();
}
