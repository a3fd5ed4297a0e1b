using System.Xml.Linq;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering.Meetings;

namespace CubanCrisisArchive.Web.Tests.Rendering.Meetings;

public sealed class MeetingPictureTests
{
    private static readonly PersonMet Kuznetsov = Person("kuznetsov", "USSR");
    private static readonly PersonMet Zorin = Person("zorin", "USSR");
    private static readonly PersonMet Thant = Person("thant", "UN Secretariat");
    private static readonly PersonMet Lechuga = Person("lechuga", null);

    [Fact]
    public void Rows_stand_by_side_and_those_who_met_most_often_first()
    {
        var grid = MeetingGrid.Of([Meeting(29, Thant, Zorin, Kuznetsov), Meeting(30, Kuznetsov, Lechuga)]);

        grid.Rows.Select(row => (row.Person.Id.Value, row.BeginsSide)).ShouldBe([("kuznetsov", true), ("zorin", false), ("thant", true), ("lechuga", true)]);
        grid.Columns.Select(column => string.Join(' ', column.Rows)).ShouldBe(["0 1 2", "0 3"]);
        grid.LeftOut.ShouldBe(0);
    }

    [Fact]
    public void Where_there_is_no_room_the_rarest_are_left_out_and_told_in_number()
    {
        var grid = MeetingGrid.Of([Meeting(29, Kuznetsov, Thant), Meeting(30, Kuznetsov, Thant), Meeting(31, Zorin, Lechuga)], mostPeople: 2);

        grid.Rows.Select(row => row.Person.Id.Value).ShouldBe(["kuznetsov", "thant"], ignoreOrder: true);
        grid.LeftOut.ShouldBe(2);
        grid.Columns.Count.ShouldBe(2, "a meeting of nobody who is shown has no column");
    }

    [Fact]
    public void The_grid_is_drawn_with_a_dot_for_each_who_was_there()
    {
        var svg = Parse(MeetingGridSvg.Render(MeetingGrid.Of([Meeting(29, Thant, Kuznetsov), Meeting(29, Thant, Zorin), Meeting(30, Kuznetsov, Lechuga)])));

        Named(svg, "circle").Count().ShouldBe(6);
        Named(svg, "text").Where(text => (string?)text.Attribute("class") == "day").Select(text => text.Value).ShouldBe(["29 Oct", "30 Oct"], "a day stands once");
        Named(svg, "text").Select(text => text.Value).ShouldContain("Side not told");
        svg.Attribute("aria-label")!.Value.ShouldStartWith("3 meetings of 4 people");
    }

    [Fact]
    public void The_network_stands_by_side_and_tells_colleagues_from_counterparts()
    {
        var network = MeetingNetwork.Of([new(Kuznetsov, Thant, 3), new(Kuznetsov, Zorin, 1), new(Thant, Lechuga, 1)]);

        network.People.Select(person => person.Person.Id.Value).ShouldBe(["kuznetsov", "zorin", "thant", "lechuga"]);
        network.Ties.Select(tie => tie.IsOfOneSide).ShouldBe([false, true, false]);
        network.People.Select(person => person.Turn).ShouldBe([0, .25, .5, .75]);
    }

    [Fact]
    public void A_network_too_large_keeps_the_ties_of_those_shown()
    {
        var network = MeetingNetwork.Of([new(Kuznetsov, Thant, 3), new(Kuznetsov, Zorin, 2), new(Zorin, Lechuga, 1)], mostPeople: 3);

        network.LeftOut.ShouldBe(1);
        network.Ties.Count.ShouldBe(2);
    }

    [Fact]
    public void The_network_is_drawn_whole_within_its_frame_and_the_most_frequent_tie_thickest()
    {
        var svg = Parse(MeetingNetworkSvg.Render(MeetingNetwork.Of([new(Kuznetsov, Thant, 8), new(Kuznetsov, Lechuga, 1)])));

        var thickness = Named(svg, "line").Select(line => (double)line.Attribute("stroke-width")!).ToList();
        thickness.Max().ShouldBe(8);
        thickness.Min().ShouldBe(1);
        Named(svg, "text").Count().ShouldBe(3);
        Named(svg, "circle").ShouldAllBe(dot => (double)dot.Attribute("cx")! > 0 && (double)dot.Attribute("cy")! > 0);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(13)]
    [InlineData(MeetingNetwork.MostPeople)]
    public void No_two_names_of_the_network_stand_on_one_another(int people)
    {
        var met = Enumerable.Range(0, people).Select(n => Person($"person-{n}", n % 2 == 0 ? "USSR" : "US")).ToList();
        var svg = Parse(MeetingNetworkSvg.Render(MeetingNetwork.Of([.. met.Skip(1).Select(other => new MeetingCount(met[0], other, 1))])));

        var names = Named(svg, "text").ToList();
        names.Count.ShouldBe(people);
        foreach (var column in names.GroupBy(name => (string?)name.Attribute("text-anchor")))
        {
            var heights = column.Select(name => (double)name.Attribute("y")!).Order().ToList();
            heights.Zip(heights.Skip(1), (upper, lower) => lower - upper).ShouldAllBe(gap => gap >= 16);
        }
    }

    [Fact]
    public void Nobody_and_nothing_can_be_drawn_too()
    {
        Named(Parse(MeetingGridSvg.Render(MeetingGrid.Of([]))), "circle").ShouldBeEmpty();
        Named(Parse(MeetingNetworkSvg.Render(MeetingNetwork.Of([]))), "circle").ShouldBeEmpty();
    }

    private static XElement Parse(Microsoft.AspNetCore.Html.IHtmlContent html) => XElement.Parse(html.ToString()!);

    private static IEnumerable<XElement> Named(XElement svg, string name) => svg.Descendants(name);

    private static PersonMet Person(string id, string? side) => new(AuthorityId.Parse(id), $"Name of <{id}>", side);

    private static MeetingListing Meeting(int day, params IReadOnlyList<PersonMet> people) =>
        new(RecordId.Parse($"talk-{day}"), $"Talk & talk {day}", ArchivalDate.OnDay("then", new DateOnly(1962, 10, day)), people);
}
