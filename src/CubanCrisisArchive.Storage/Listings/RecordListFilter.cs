using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>Which records a list shows. What is null does not narrow it.</summary>
/// <param name="Collection">Id of a collection.</param>
/// <param name="Authority">Someone who takes part in the record.</param>
/// <param name="From">Records that may be of this day or later; undated ones are then left out.</param>
/// <param name="To">Records that may be of this day or earlier; undated ones are then left out.</param>
/// <param name="Offset">How many to pass over.</param>
/// <param name="Limit">How many to show at most; null for all.</param>
public sealed record RecordListFilter(
    string? Collection = null,
    AuthorityId? Authority = null,
    DateOnly? From = null,
    DateOnly? To = null,
    int Offset = 0,
    int? Limit = null)
{
    public static readonly RecordListFilter All = new();
}
