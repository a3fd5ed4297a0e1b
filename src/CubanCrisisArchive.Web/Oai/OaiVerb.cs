using System.Collections.Immutable;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A verb of the protocol and the arguments that it takes (OAI-PMH 2.0, 4).</summary>
/// <param name="Resumes">Whether it may give its answer in parts: then <c>resumptionToken</c> stands alone beside the verb.</param>
internal sealed record OaiVerb(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional, bool Resumes = false)
{
    public static readonly OaiVerb Identify = new("Identify", [], []);
    public static readonly OaiVerb ListMetadataFormats = new("ListMetadataFormats", [], [OaiArguments.Identifier]);
    public static readonly OaiVerb ListSets = new("ListSets", [], [], Resumes: true);
    public static readonly OaiVerb GetRecord = new("GetRecord", [OaiArguments.Identifier, OaiArguments.Prefix], []);
    public static readonly OaiVerb ListIdentifiers = new("ListIdentifiers", [OaiArguments.Prefix], [OaiArguments.From, OaiArguments.Until, OaiArguments.Set], Resumes: true);
    public static readonly OaiVerb ListRecords = new("ListRecords", [OaiArguments.Prefix], [OaiArguments.From, OaiArguments.Until, OaiArguments.Set], Resumes: true);

    public static readonly ImmutableArray<OaiVerb> All = [Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers, ListRecords];

    public bool Takes(string argument) =>
        Required.Contains(argument, StringComparer.Ordinal)
        || Optional.Contains(argument, StringComparer.Ordinal)
        || (Resumes && argument == OaiArguments.Token);
}
