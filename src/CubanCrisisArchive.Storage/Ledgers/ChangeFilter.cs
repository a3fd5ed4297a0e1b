using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.TypeHandlers;

namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>Which changes are asked for. What is null does not narrow them.</summary>
/// <param name="From">Changes of this instant or later.</param>
/// <param name="Before">Changes before this instant.</param>
/// <param name="Collection">Id of a collection.</param>
/// <param name="After">Changes after this one in the order asked for: the place where a former answer ended.</param>
/// <param name="Limit">How many at most.</param>
/// <param name="LatestFirst">Whether the latest come first.</param>
/// <param name="HeldOnly">Whether records that are gone are left out.</param>
public sealed record ChangeFilter(
    DateTimeOffset? From = null,
    DateTimeOffset? Before = null,
    string? Collection = null,
    ChangePlace? After = null,
    int? Limit = null,
    bool LatestFirst = false,
    bool HeldOnly = false)
{
    public static readonly ChangeFilter All = new();

    // An instant that is not asked for becomes one before or after all others ('~' sorts after every digit), so that the index is gone through from
    // where the answer begins.
    internal const string Sql = """
          from record_seen s
         where s.changed_at >= coalesce(@From, '')
           and s.changed_at < coalesce(@Before, '~')
           and (@Collection is null or s.collection_id = @Collection)
           and (@HeldOnly = 0 or s.removed_at is null)
        """;

    internal object Values => new
    {
        From = Text(From),
        Before = Text(Before),
        Collection,
        HeldOnly = HeldOnly ? 1 : 0,
        AfterAt = Text(After?.ChangedAt),
        AfterId = After?.Id.Value,
        Limit,
    };

    private static string? Text(DateTimeOffset? instant) => instant is { } known ? InstantHandler.ToText(known) : null;
}

/// <summary>A place in the order of changes.</summary>
public sealed record ChangePlace(DateTimeOffset ChangedAt, RecordId Id);
