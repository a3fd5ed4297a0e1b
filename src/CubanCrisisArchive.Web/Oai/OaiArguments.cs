namespace CubanCrisisArchive.Web.Oai;

/// <summary>The names of the protocol's arguments.</summary>
internal static class OaiArguments
{
    public const string Verb = "verb";
    public const string Identifier = "identifier";
    public const string Prefix = "metadataPrefix";
    public const string From = "from";
    public const string Until = "until";
    public const string Set = "set";
    public const string Token = "resumptionToken";
}
