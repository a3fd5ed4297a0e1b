using CubanCrisisArchive.Records.Authorities.Names;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>Makes of everyone who took part one entry, however often the document lists them.</summary>
internal static class ParticipantMerging
{
    /// <summary>
    /// Entries of one authority, or of one printed name where there is none, become the first of them with the roles and places
    /// of all. Two of one name on different sides stay two.
    /// </summary>
    public static IReadOnlyList<Participant> Merge(IEnumerable<Participant> participants)
    {
        var merged = new List<Participant>();
        foreach (var participant in participants)
        {
            var known = merged.FindIndex(other => IsSame(other, participant));
            if (known < 0)
            {
                merged.Add(participant);
            }
            else
            {
                merged[known] = Unite(merged[known], participant);
            }
        }

        return merged;
    }

    private static bool IsSame(Participant left, Participant right) =>
        left.Authority is not null || right.Authority is not null
            ? left.Authority == right.Authority
            : !Sides.Contradict(left.Side, right.Side)
              && string.Equals(WhiteSpace.Collapse(left.Name), WhiteSpace.Collapse(right.Name), StringComparison.OrdinalIgnoreCase);

    private static Participant Unite(Participant first, Participant second) => first with
    {
        Side = first.Side ?? second.Side,
        Roles = [.. first.Roles.Union(second.Roles)],
        Spans = [.. first.Spans.Union(second.Spans)],
    };
}
