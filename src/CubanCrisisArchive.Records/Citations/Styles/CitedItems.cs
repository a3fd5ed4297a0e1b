using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>Describes a record as citations need it.</summary>
public static class CitedItems
{
    /// <param name="collection">The record's collection.</param>
    /// <param name="authorities">Those whom the record names; one that is missing is cited as written.</param>
    /// <param name="permalink">This archive's lasting address of the record.</param>
    public static CitedItem Of(
        ArchivalRecord record, Collection collection, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities, string permalink)
    {
        var citation = record.Citation;
        var (holder, location, place) = RepositoryNames.Split(citation.Holder);
        var host = citation.Publisher ?? collection.Name;

        // Where no other holder is told and the collection is the publishing repository's own, the number is where the item stands in it.
        var isHeldByHost = holder is null && citation.Publisher == collection.Name;
        return new CitedItem
        {
            Key = record.Id.Value,
            Title = record.Title.Text,
            IsDescriptive = record.Title.Source == StatementSource.Supplied || DocumentKindFinder.FromTitle(record.Title.Text) != DocumentKind.Unknown,
            Kind = record.Kind,
            Date = record.Date,
            Authors = AuthorsOf(record, authorities),
            Recipients = Named(record, authorities, ParticipantRole.Recipient),
            Translator = citation.Translator is { } translator ? CitedName.InDirectOrder(translator) : null,
            Location = isHeldByHost && citation.Number is { } number ? $"no. {number}" : location,
            Holder = isHeldByHost ? host : holder,
            HolderPlace = place,
            Copy = citation.Provenance,
            Host = isHeldByHost ? null : host,
            HostNumber = isHeldByHost ? null : citation.Number,
            HostAddress = citation.Url,
            Permalink = permalink,
            AsGiven = citation.Source == StatementSource.Stated ? citation.Text : null,
            Summary = record.Summary?.Text,
            Language = record.Language,
            Rights = collection.RightsStatement,
        };
    }

    /// <summary>
    /// Senders and authors, or else who drafted it. One who only took notes is no author: whose text the record is stays untold.
    /// </summary>
    private static IReadOnlyList<CitedName> AuthorsOf(ArchivalRecord record, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities) =>
        Named(record, authorities, ParticipantRole.Sender, ParticipantRole.Author) is { Count: > 0 } authors
            ? authors
            : Named(record, authorities, ParticipantRole.Drafter);

    private static IReadOnlyList<CitedName> Named(
        ArchivalRecord record, IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities, params ParticipantRole[] roles) =>
    [
        .. record.Participants
            .Where(participant => participant.Roles.Any(role => roles.Contains(role)))
            .Select(participant => participant.Authority is { } id && authorities.TryGetValue(id, out var authority)
                ? CitedName.Of(authority)
                : CitedName.Whole(participant.Name))
            .Distinct(),
    ];
}
