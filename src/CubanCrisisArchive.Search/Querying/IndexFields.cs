using System.Collections.Immutable;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>The names that the query language gives to fields, dates and zones: the one place where they stand.</summary>
public static class IndexFields
{
    /// <summary>A record's date: <c>date:1962-10</c>, <c>date:1962-10-27..1962-11-02</c>.</summary>
    public const string Date = "date";

    /// <summary>A record dated before: <c>before:1962-10-27</c>.</summary>
    public const string Before = "before";

    /// <summary>A record dated after: <c>after:1962-10-27</c>.</summary>
    public const string After = "after";

    /// <summary>What <c>date:</c> takes for records without a date: <c>date:none</c>.</summary>
    public const string Undated = "none";

    /// <summary>One record: <c>record:wilson-111988</c>.</summary>
    public const string Record = "record";

    /// <summary>Where the words stand: <c>in:struck</c>.</summary>
    public const string In = "in";

    public static ImmutableDictionary<string, SearchField> Fields { get; } =
        Enum.GetValues<SearchField>().ToImmutableDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    public static ImmutableDictionary<string, SearchZone> Zones { get; } =
        Enum.GetValues<SearchZone>().ToImmutableDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    public static string NameOf(SearchField field) => field.ToString().ToLowerInvariant();

    public static string NameOf(SearchZone zone) => zone.ToString().ToLowerInvariant();
}
