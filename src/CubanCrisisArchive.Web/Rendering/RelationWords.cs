using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Why a record is related to another, in words.</summary>
public static class RelationWords
{
    /// <summary>Names told at most; more make no reason clearer.</summary>
    private const int MostNames = 3;

    public static string Of(RelatedRecord related) => related.Kind switch
    {
        RelationKind.OtherSide => $"The same meeting, recorded by the other side: {Names(related)} took part in both",
        RelationKind.SameMeeting => $"Another record of a meeting of the same day: {Names(related)} took part in both",
        RelationKind.Before => $"Before it in the negotiation: {Names(related)} took part in both",
        RelationKind.After => $"After it in the negotiation: {Names(related)} took part in both",
        RelationKind.SameCited => $"Both refer to {Names(related)}",
        _ => "Of the same day",
    };

    private static string Names(RelatedRecord related)
    {
        var more = related.Shared.Count - MostNames;
        var named = string.Join("; ", related.Shared.Take(MostNames));
        return more > 0 ? $"{named} and {more} more" : named;
    }
}
