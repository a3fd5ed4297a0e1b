using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Rendering.Meetings;

/// <summary>A person of the network and where they stand in the drawing, from 0 to 1 on the round, side by side with those of their own side.</summary>
public sealed record NetworkPerson(PersonMet Person, double Turn, int Meetings);

/// <summary>Two people of the network, by their places in the list of people.</summary>
/// <param name="IsOfOneSide">Whether they sat on the same side: colleagues rather than counterparts.</param>
public sealed record NetworkTie(int One, int Other, int Meetings, bool IsOfOneSide);

/// <summary>Who met whom and how often, as a round of people and the ties between them.</summary>
/// <param name="LeftOut">How many people there was no room for.</param>
public sealed record MeetingNetwork(IReadOnlyList<NetworkPerson> People, IReadOnlyList<NetworkTie> Ties, int LeftOut)
{
    /// <summary>More names than these cannot stand round a circle and be read.</summary>
    public const int MostPeople = 28;

    /// <param name="counts">Each pair once.</param>
    public static MeetingNetwork Of(IReadOnlyList<MeetingCount> counts, int mostPeople = MostPeople)
    {
        var people = counts
            .SelectMany(count => new[] { (Person: count.One, count.Meetings), (Person: count.Other, count.Meetings) })
            .GroupBy(each => each.Person.Id)
            .Select(group => (group.First().Person, Meetings: group.Sum(each => each.Meetings)))
            .OrderByDescending(each => each.Meetings).ThenBy(each => each.Person.Id.Value, StringComparer.Ordinal)
            .ToList();
        var shown = people.Take(mostPeople)
            .GroupBy(each => each.Person.Side, StringComparer.Ordinal)
            .OrderBy(side => side.Key is null).ThenByDescending(side => side.Sum(each => each.Meetings)).ThenBy(side => side.Key, StringComparer.Ordinal)
            .SelectMany(side => side)
            .Select((each, place) => new NetworkPerson(each.Person, place / (double)Math.Min(people.Count, mostPeople), each.Meetings))
            .ToList();
        var placeOf = shown.Select((each, place) => (each.Person.Id, place)).ToDictionary(each => each.Id, each => each.place);
        var ties = counts
            .Where(count => placeOf.ContainsKey(count.One.Id) && placeOf.ContainsKey(count.Other.Id))
            .Select(count => new NetworkTie(
                placeOf[count.One.Id], placeOf[count.Other.Id], count.Meetings, count.IsOfOneSide));
        return new MeetingNetwork(shown, [.. ties], people.Count - shown.Count);
    }
}
