using CubanCrisisArchive.Records.Authorities.Names;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>Makes of everyone who took part one entry, however often the document lists them.</summary>
internal static class ParticipantMerging
{
    /// <summary>
    /// Entries of one authority, or of one printed name where there is none, become the first of them with the roles and places
    /// of all. Two of one name on different sides stay two. Who stands first because the heading names its drafter takes their place
    /// among those present, where the document lists them.
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
            else if (IsListedOnlyNow(merged[known], participant))
            {
                var united = Unite(merged[known], participant);
                merged.RemoveAt(known);
                merged.Add(united);
            }
            else
            {
                merged[known] = Unite(merged[known], participant);
            }
        }

        return merged;
    }

    private static bool IsListedOnlyNow(Participant known, Participant now) =>
        known.Roles.All(role => role is ParticipantRole.Drafter or ParticipantRole.NoteTaker) && now.Roles.Contains(ParticipantRole.Present);

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
