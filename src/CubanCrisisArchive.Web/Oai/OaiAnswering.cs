using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>
/// Answers one request, verb by verb. What is wrong is found before a word is written; then the answer goes out as it is made.
/// </summary>
internal sealed class OaiAnswering(OaiCatalogue catalogue, SiteAddress site, XmlAnswer answer, OaiWriter writer, ArchiveOptions options, TimeProvider clock)
{
    private const string RepositoryName = "Cuban Crisis Archive";

    /// <summary>Entries in a part of a list: one answer comes in a second or so, and a harvest of a hundred thousand in a thousand requests.</summary>
    private const int PartSize = 100;

    private readonly OaiIdentifiers identifiers = OaiIdentifiers.Of(site);

    /// <summary>Writes the answer; or writes nothing, and gives what is wrong.</summary>
    public Task<OaiFault?> AnswerAsync(OaiRequest request, CancellationToken cancellationToken) => request.Verb.Name switch
    {
        nameof(OaiVerb.Identify) => IdentifyAsync(request, cancellationToken),
        nameof(OaiVerb.ListMetadataFormats) => ListFormatsAsync(request, cancellationToken),
        nameof(OaiVerb.ListSets) => ListSetsAsync(request, cancellationToken),
        nameof(OaiVerb.GetRecord) => GetRecordAsync(request, cancellationToken),
        _ => ListAsync(request, cancellationToken),
    };

    private async Task<OaiFault?> IdentifyAsync(OaiRequest request, CancellationToken cancellationToken)
    {
        var earliest = await catalogue.EarliestAsync(cancellationToken) ?? clock.GetUtcNow();
        writer.Start(request);
        writer.WriteIdentity(RepositoryName, options.AdminEmail, earliest);
        return null;
    }

    private async Task<OaiFault?> ListFormatsAsync(OaiRequest request, CancellationToken cancellationToken)
    {
        if (request[OaiArguments.Identifier] is { } identifier && await EntryAsync(identifier, cancellationToken) is null)
        {
            return OaiFault.NoSuchItem(identifier);
        }

        writer.Start(request);
        foreach (var format in MetadataFormat.All)
        {
            writer.WriteFormat(format);
        }

        return null;
    }

    private async Task<OaiFault?> ListSetsAsync(OaiRequest request, CancellationToken cancellationToken)
    {
        // All sets come in one answer, so no token was ever given for them.
        if (request[OaiArguments.Token] is not null)
        {
            return OaiFault.BadToken();
        }

        var sets = await catalogue.SetsAsync(cancellationToken);
        if (sets.Count == 0)
        {
            return OaiFault.NoSets();
        }

        writer.Start(request);
        foreach (var set in sets)
        {
            writer.WriteSet(set);
            await answer.SendFullAsync(cancellationToken);
        }

        return null;
    }

    private async Task<OaiFault?> GetRecordAsync(OaiRequest request, CancellationToken cancellationToken)
    {
        var identifier = request[OaiArguments.Identifier]!;
        if (await EntryAsync(identifier, cancellationToken) is not { } entry)
        {
            return OaiFault.NoSuchItem(identifier);
        }

        var prefix = request[OaiArguments.Prefix]!;
        if (MetadataFormat.Find(prefix) is not { } format)
        {
            return OaiFault.NoSuchFormat(prefix);
        }

        var described = await catalogue.DescribeAsync([entry], site, cancellationToken).SingleAsync(cancellationToken);
        writer.Start(request);
        writer.WriteRecord(entry, described, format);
        return null;
    }

    private async Task<OaiFault?> ListAsync(OaiRequest request, CancellationToken cancellationToken)
    {
        var part = request[OaiArguments.Token] is { } token ? ResumptionToken.Read(token) : OaiSelection.Of(request);
        if (part is null || part.Verb != request.Verb.Name)
        {
            return OaiFault.BadToken();
        }

        var (filter, fault) = part.ToFilter();
        if (filter is null)
        {
            return fault;
        }

        if (MetadataFormat.Find(part.Prefix) is not { } format)
        {
            return OaiFault.NoSuchFormat(part.Prefix);
        }

        // One more than are given tells whether the list goes on.
        var entries = await catalogue.ListAsync(filter with { Limit = PartSize + 1 }, cancellationToken);
        if (entries.Count == 0)
        {
            // At the end of a list too, where what was left of it has changed meanwhile: the schema knows no empty part.
            return OaiFault.NothingMatches();
        }

        if (part.After is null)
        {
            part = part with { Size = entries.Count > PartSize ? await catalogue.CountAsync(filter, cancellationToken) : entries.Count };
        }

        writer.Start(request);
        var given = entries.Take(PartSize).ToList();
        if (request.Verb == OaiVerb.ListIdentifiers)
        {
            given.ForEach(entry => writer.WriteHeader(entry, entry.RemovedAt is null));
        }
        else
        {
            await foreach (var (number, described) in catalogue.DescribeAsync(given, site, cancellationToken).Index())
            {
                writer.WriteRecord(given[number], described, format);
                await answer.SendFullAsync(cancellationToken);
            }
        }

        if (entries.Count > PartSize || part.After is not null)
        {
            var goesOn = entries.Count > PartSize;
            writer.WriteToken(part, goesOn ? part with { After = new ChangePlace(given[^1].ChangedAt, given[^1].Id), Cursor = part.Cursor + given.Count } : null);
        }

        return null;
    }

    private async Task<LedgerEntry?> EntryAsync(string identifier, CancellationToken cancellationToken) =>
        identifiers.Read(identifier) is { } id ? await catalogue.FindAsync(id, cancellationToken) : null;
}
