using CubanCrisisArchive.Records.Participants;

namespace CubanCrisisArchive.Records.Tests.Participants;

public sealed class AttendanceListTests
{
    [Theory]
    [InlineData("State—Mr. Murphy, Mr. Rountree, Mr. Mathews", "Mr. Murphy/State|Mr. Rountree/State|Mr. Mathews/State")]
    [InlineData("Defense—Mr. Quarles, Brig. Gen. Whisenand, Col. Colsen", "Mr. Quarles/Defense|Brig. Gen. Whisenand/Defense|Col. Colsen/Defense")]
    [InlineData("EUR—Mr. C. Burke Elbrick", "Mr. C. Burke Elbrick/")]
    [InlineData("President Bayar, Prime Minister Menderes, Secretary General Esenbel, and Mr. Benler", "President Bayar/|Prime Minister Menderes/|Secretary General Esenbel/|Mr. Benler/")]
    [InlineData("The President; The Secretary", "The President/|The Secretary/")]
    [InlineData("Mr. Melih Esenbel, Secretary General, Ministry of Foreign Affairs", "Mr. Melih Esenbel/")]
    [InlineData("Ambassador George V. Melas of Greece", "Ambassador George V. Melas/")]
    [InlineData("Secretary Dillon of Treasury", "Secretary Dillon/")]
    [InlineData("The Director of Central Intelligence", "The Director of Central Intelligence/")]
    [InlineData("The Polish Ambassador, Romuald Spasowski", "Romuald Spasowski/")]
    [InlineData("Argentine Foreign Minister, Dr. Miguel Angel Carcano", "Dr. Miguel Angel Carcano/")]
    [InlineData("The Under Secretary, Mr. Kohler", "The Under Secretary/|Mr. Kohler/")]
    [InlineData("Mr. Troyanovsky, interpreter", "Mr. Troyanovsky/")]
    public void People_of_a_line_are_told_apart(string line, string expected) =>
        string.Join('|', AttendanceList.Read(line, null).Select(found => $"{found.Name}/{found.Side}")).ShouldBe(expected);

    [Theory]
    [InlineData("State—Mr. Murphy, Mr. Rountree, Mr. Mathews")]
    [InlineData("The Polish Ambassador, Romuald Spasowski")]
    [InlineData("Argentine Foreign Minister, Dr. Miguel Angel Carcano")]
    public void Each_name_is_found_where_it_stands(string line)
    {
        foreach (var finding in AttendanceList.Read(line, null))
        {
            line.Substring(finding.Start, finding.Name.Length).ShouldBe(finding.Name);
        }
    }

    [Theory]
    [InlineData("Atomic Energy Commission")]
    [InlineData("Joint Chiefs of Staff")]
    [InlineData("White House")]
    [InlineData("U.S. Side:")]
    [InlineData("Poland")]
    public void Bodies_and_countries_alone_are_labels_of_sides(string line) => AttendanceList.IsSideLabel(line, out _).ShouldBeTrue();

    [Theory]
    [InlineData("The President")]
    [InlineData("Mr. House")]
    [InlineData("Chief of Mission")]
    public void People_are_no_labels(string line) => AttendanceList.IsSideLabel(line, out _).ShouldBeFalse();

    [Theory]
    [InlineData("President Bayar, Prime Minister Menderes, Foreign Minister Zorlu, Secretary General Esenbel, Mr. Benler", true)]
    [InlineData("He said that the ships, which had turned back, were now empty, and that the missiles, too, would leave.", false)]
    public void Row_of_names_is_told_from_a_sentence(string line, bool isRow) => AttendanceList.IsRow(line).ShouldBe(isRow);
}
