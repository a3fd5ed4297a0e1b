namespace CubanCrisisArchive.Web.Oai;

/// <summary>An error or exceptional state in the protocol's own words (OAI-PMH 2.0, 3.6).</summary>
internal sealed record OaiFault(string Code, string Message)
{
    /// <summary>Whether the request could not be read: then its arguments are not repeated in the answer.</summary>
    public bool IsUnreadable => Code is "badVerb" or "badArgument";

    public static OaiFault BadVerb(string message) => new("badVerb", message);

    public static OaiFault BadArgument(string message) => new("badArgument", message);

    public static OaiFault BadToken() =>
        new("badResumptionToken", "The resumption token is none that this archive gave for this verb. Begin the list anew without it.");

    public static OaiFault NoSuchFormat(string prefix) =>
        new("cannotDisseminateFormat", $"There is no format '{prefix}' here. ListMetadataFormats tells which there are.");

    public static OaiFault NoSuchItem(string identifier) =>
        new("idDoesNotExist", $"The archive has and had no record '{identifier}'. ListIdentifiers tells which there are.");

    public static OaiFault NothingMatches() => new("noRecordsMatch", "No record came, changed or went in that time and set.");

    public static OaiFault NoSets() => new("noSetHierarchy", "The archive holds no collection.");
}
