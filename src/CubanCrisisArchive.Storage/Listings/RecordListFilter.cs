using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>Which records a list shows. What is null does not narrow it.</summary>
/// <param name="Collection">Id of a collection.</param>
/// <param name="Authority">Someone who takes part in the record.</param>
/// <param name="From">Records that may be of this day or later; undated ones are then left out.</param>
/// <param name="To">Records that may be of this day or earlier; undated ones are then left out.</param>
/// <param name="Kind">Slug of a kind of document.</param>
/// <param name="Language">BCP 47 tag of the language in which the document was written.</param>
/// <param name="Offset">How many to pass over.</param>
/// <param name="Limit">How many to show at most; null for all.</param>
public sealed record RecordListFilter(
    string? Collection = null,
    AuthorityId? Authority = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Kind = null,
    string? Language = null,
    int Offset = 0,
    int? Limit = null)
{
    public static readonly RecordListFilter All = new();

    internal const string Sql = """
          from record r
         where (@Collection is null or r.collection_id = @Collection)
           and (@Authority is null
                or exists (select 1 from participant p where p.record_key = r.record_key and p.authority_id = @Authority))
           and (@From is null or r.date_latest >= @From)
           and (@To is null or r.date_earliest <= @To)
           and (@Kind is null or r.kind = @Kind)
           and (@Language is null or r.original_language = @Language)
        """;
}
