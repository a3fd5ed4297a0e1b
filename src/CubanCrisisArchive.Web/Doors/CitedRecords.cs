using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Finds records with what citing them needs.</summary>
internal sealed class CitedRecords(RecordStore records, AuthorityStore authorities, CollectionStore collections)
{
    /// <summary>Null where no such record is held.</summary>
    public async Task<(ArchivalRecord Record, CitedItem Cited)?> FindAsync(RecordId id, SiteAddress site, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(id, cancellationToken) is not { Record: var record })
        {
            return null;
        }

        AuthorityId[] named = [.. record.Participants.Select(participant => participant.Authority).OfType<AuthorityId>().Distinct()];
        var collection = (await collections.FindAsync(record.Collection, cancellationToken))?.Collection ?? Collection.Unknown(record.Collection);
        return (record, CitedItems.Of(record, collection, await authorities.FindManyAsync(named, cancellationToken), site.Record(id)));
    }
}
