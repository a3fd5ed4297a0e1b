namespace CubanCrisisArchive.Records.Tests.Transcripts.Scans;

public sealed class ScanPartiesTests
{
    [Theory]
    [InlineData("TO: PRIORITY MADRID, LISBON. Y", "MADRID, LISBON")]
    [InlineData("TO: DIRECTOR INFO NC NEW YORK.", "DIRECTOR")]
    [InlineData("TO: (LONDON) INFO (JAKARTA, THE HAGUE), (PARIS) Y", "(LONDON)")]
    [InlineData("TO: SAN JOSE (INFO) JMWAVE", "SAN JOSE")]
    [InlineData("TO : Chief, Support Branch DATE: 1 July 1963", "Chief, Support Branch")]
    [InlineData("TO : Mr. DeLoach : pate: March 22, W967 .:' 5", "Mr. DeLoach")]
    [InlineData("FROM: DIRECTOR €|_|rounne}", "DIRECTOR")]
    [InlineData("TO: DIRECTOR, pent [ABSTRACT", "DIRECTOR")]
    [InlineData("FROM: SAIGON 0966, 17 SEPTEMBER 1963", "SAIGON")]
    [InlineData("FROM: SAC, MIAMI (149-425) (P) a Wee", "SAC, MIAMI")]
    [InlineData("FROM: Fredrick C. Wickham, Jr.", "Fredrick C. Wickham, Jr.")]
    [InlineData("FROM: CUNNINGHAM, ROBERT H.", "CUNNINGHAM, ROBERT H.")]
    [InlineData("FROM: . DIRECTOR .", "DIRECTOR")]
    public void A_party_is_no_more_than_its_name(string line, string name) => Read(line).ShouldBe([name]);

    [Theory]
    [InlineData("FROM: LIMIT CIC/LA INFO LA/COGEO, LA/SAGAO, LA/SCGBRAB, LA/COGRR")]
    [InlineData("FROM: LIMITED DISSEM LA/MXO INFO LA/MXG")]
    [InlineData("TO: PRIORITY INFO wn]")]
    [InlineData("TO : Files DATE: 5 December 1963")]
    [InlineData("TO: THE RECORD")]
    [InlineData("TO: ALL ADDRESSEES")]
    [InlineData("TO: (Officer degindyom§ Goom number,")]
    [InlineData("TO: BOOK MESSAGE (MULTIPLE ADDEES)")]
    public void Urgency_dissemination_files_and_forms_are_no_party(string line) => Read(line).ShouldBeEmpty();

    [Theory]
    [InlineData("FROM:\nLegat, Havana (92-1)\nSUBJECT:\nSANTO TRAFFICANTE, JR., aka", "Legat, Havana")]
    [InlineData("JFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nAGENCY : NSA\nORIGINATOR : NSA\nFROM\nNSA\nTO : HCF", "NSA|HCF")]
    [InlineData("JFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nORIGINATOR: HSCA\nFROM:\nLOPEZ, EDWIN JUAN\nTO:\nTITLE:", "LOPEZ, EDWIN JUAN")]
    public void A_partys_name_may_stand_below_its_label(string lines, string names) => Read(lines).ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("JFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nFROM:\nTO:\nBUNDY, MCGEORGE\nTITLE:\nMEMO")]
    [InlineData("TO:\nFROM:\nRE:\nDIRECTOR, FBI (62-9-25)\nSAC, LITTLE ROCK (92-16)")]
    [InlineData("TO:\nROOM NO.\nBUILDING:")]
    public void A_value_that_may_be_another_labels_is_nobodys(string lines) => Read(lines).ShouldBeEmpty();

    private static IEnumerable<string> Read(string lines) => Reading.Record($"104-10163-10126\n\n{lines}\n\nHe came back.").Participants.Select(person => person.Name);
}
