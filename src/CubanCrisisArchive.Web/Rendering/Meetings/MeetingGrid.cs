using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Rendering.Meetings;

/// <summary>A person of the grid.</summary>
/// <param name="BeginsSide">Whether they are the first of their side.</param>
public sealed record GridRow(PersonMet Person, bool BeginsSide);

/// <summary>A meeting of the grid.</summary>
/// <param name="Rows">Indexes of the rows of those who were there, in order.</param>
public sealed record GridColumn(MeetingListing Meeting, IReadOnlyList<int> Rows);

/// <summary>Who met whom: people by side from top to bottom, their meetings in the order of time from left to right.</summary>
/// <param name="LeftOut">How many people there was no room for.</param>
public sealed record MeetingGrid(IReadOnlyList<GridRow> Rows, IReadOnlyList<GridColumn> Columns, int LeftOut)
{
    /// <summary>More rows than these cannot be followed with the eye; those who met most often are shown.</summary>
    public const int MostPeople = 24;

    /// <param name="meetings">In the order of time.</param>
    /// <param name="mostPeople">People shown at most; of meetings only those of two shown people.</param>
    public static MeetingGrid Of(IReadOnlyList<MeetingListing> meetings, int mostPeople = MostPeople)
    {
        var people = meetings.SelectMany(meeting => meeting.People).GroupBy(person => person.Id).Select(group => (Person: group.First(), Meetings: group.Count())).ToList();
        var shown = people.OrderByDescending(each => each.Meetings).ThenBy(each => each.Person.Id.Value, StringComparer.Ordinal).Take(mostPeople).ToList();
        var rows = shown
            .GroupBy(each => each.Person.Side, StringComparer.Ordinal)
            .OrderBy(side => side.Key is null)
            .ThenByDescending(side => side.Sum(each => each.Meetings))
            .ThenBy(side => side.Key, StringComparer.Ordinal)
            .SelectMany(side => side
                .OrderByDescending(each => each.Meetings).ThenBy(each => each.Person.Id.Value, StringComparer.Ordinal)
                .Select((each, place) => new GridRow(each.Person, place == 0)))
            .ToList();
        var rowOf = rows.Select((row, index) => (row.Person.Id, index)).ToDictionary(each => each.Id, each => each.index);
        var columns = meetings
            .Select(meeting => new GridColumn(meeting, [.. meeting.People.Where(person => rowOf.ContainsKey(person.Id)).Select(person => rowOf[person.Id]).Order()]))
            .Where(column => column.Rows.Count > 1);
        return new MeetingGrid(rows, [.. columns], people.Count - shown.Count);
    }
}
