using CubanCrisisArchive.Records.Participants;

namespace CubanCrisisArchive.Records.Tests.Participants;

public sealed class PresentClauseTests
{
    private const string Meeting =
        "The meeting took place in the UN Secretariat. Present were: on the Soviet side, V.A. Zorin, P.D. Morozov, L.I. Men-delevich, "
        + "and V.N. Zherebtsov; from the UN Secretariat, U Thant, E.D. Kiselev, O. Loutfi, Narasimhan, and General Rikhye.";

    [Fact]
    public void People_listed_in_prose_are_told_with_their_sides() =>
        PresentClause.Find(Meeting).Select(found => $"{found.Name}/{found.Side}").ShouldBe(
        [
            "V.A. Zorin/USSR", "P.D. Morozov/USSR", "L.I. Men-delevich/USSR", "V.N. Zherebtsov/USSR",
            "U Thant/UN Secretariat", "E.D. Kiselev/UN Secretariat", "O. Loutfi/UN Secretariat", "Narasimhan/UN Secretariat", "General Rikhye/UN Secretariat",
        ]);

    [Fact]
    public void Each_name_is_found_where_it_stands()
    {
        foreach (var finding in PresentClause.Find(Meeting))
        {
            Meeting.Substring(finding.Start, finding.Name.Length).ShouldBe(finding.Name);
        }
    }

    [Fact]
    public void The_list_ends_with_its_sentence() =>
        PresentClause.Find("Present were: on the Cuban side, Roa and Lechuga. The talks began at noon, as agreed.")
            .Select(found => found.Name).ShouldBe(["Roa", "Lechuga"]);

    [Theory]
    [InlineData("The present crisis, and the danger of war.")]
    [InlineData("Present were:")]
    [InlineData("")]
    public void Prose_without_a_list_names_nobody(string paragraph) => PresentClause.Find(paragraph).ShouldBeEmpty();
}
