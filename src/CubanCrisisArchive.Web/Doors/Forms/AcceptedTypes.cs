using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Chooses by <c>Accept</c> among what there is (RFC 9110, 12.5.1).</summary>
internal static class AcceptedTypes
{
    /// <param name="accept">The header's lines; none, or none that can be read, means that anything will do.</param>
    /// <param name="offers">What there is, the preferred first; each under one media type or several.</param>
    /// <returns>Which offer, of equally wanted ones the first; -1 where none is wanted.</returns>
    public static int Choose(IEnumerable<string?> accept, IReadOnlyList<IReadOnlyList<string>> offers)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges) || ranges.Count == 0)
        {
            return 0;
        }

        var best = -1;
        var bestQuality = 0.0;
        for (var i = 0; i < offers.Count; i++)
        {
            var quality = offers[i].Max(type => QualityOf(type, ranges));
            if (quality > bestQuality)
            {
                (best, bestQuality) = (i, quality);
            }
        }

        return best;
    }

    /// <summary>The weight of the most specific range that the type lies in.</summary>
    private static double QualityOf(string mediaType, IEnumerable<MediaTypeHeaderValue> ranges)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        return ranges.Where(range => range.MatchesMediaType(type.MediaType)).OrderByDescending(Specificity).Select(range => range.Quality ?? 1).FirstOrDefault();
    }

    private static int Specificity(MediaTypeHeaderValue range) => (range.MatchesAllTypes, range.MatchesAllSubTypes) switch
    {
        (true, _) => 0,
        (_, true) => 1,
        _ => 2,
    };
}
