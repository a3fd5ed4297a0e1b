using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Scans;

/// <summary>The date of a scanned paper without a cover form; the lines stand so, or in that form, in such papers.</summary>
public sealed class ScanDateTests
{
    [Theory]
    [InlineData("SECRET 151705Z JAN 76 STAFF", "1976-01-15")]
    [InlineData("TOT: 1517002 SEP 97 DIRECTOR", "1997-09-15")] // the Z misread
    [InlineData("S E C R E T 2319452 JUL 73", "1973-07-23")]
    [InlineData("TOR: 3110632 JUL 95", "1995-07-31")] // a figure of the minutes misread too
    [InlineData("SECRE I 061154Z JUL 73", "1973-07-06")]
    [InlineData("TOR: 191613Z NOV 93", "1993-11-19")]
    public void A_cable_is_of_the_day_in_its_date_time_group(string line, string iso) => DateOf(line).Iso.ShouldBe(iso);

    [Fact]
    public void The_date_time_group_outranks_a_date_that_the_cable_speaks_of() =>
        DateOf("HEADQUARTERS 4525, 2 May 73\nSECRET 061154Z JUL 73\n3 June 1973").Iso.ShouldBe("1973-07-06");

    [Theory]
    [InlineData("2329102 JUL 73")] // no day has 29 hours
    [InlineData("REF: DIRECTOR 061154Z JUL 73")]
    public void What_is_no_date_time_group_or_another_cables_is_none(string line) => DateOf(line).ShouldBe(ArchivalDate.Undated);

    [Theory]
    [InlineData("pate . 24 OCT 61 [-~s SECRET 2", "1961-10-24")]
    [InlineData("oate 15 FEB 63", "1963-02-15")]
    [InlineData("cate, 22 MARCH 1966", "1966-03-22")]
    [InlineData("‘Dates 14 Jan 1964", "1964-01-14")]
    public void A_date_stands_behind_its_label_however_the_label_is_misread(string line, string iso) => DateOf(line).Iso.ShouldBe(iso);

    [Theory]
    [InlineData("the DDO's notice of 9 December 1974,")]
    [InlineData("On November 23, 1963, one day after")]
    [InlineData("On 30 August 1954 he")]
    [InlineData("Washington Post of 1 November 1959")]
    [InlineData("HEADQUARTERS 4525, 2 May 73")]
    [InlineData("taxon in Jaczconvilloy 2/13/65.")]
    [InlineData("taxon in Jaczconvilloy 13 Feb 65.")]
    [InlineData("Basad oal (1801-2:214, 21 December 1965")]
    [InlineData("dates 23 May 1953 were given by him")]
    [InlineData("November 23, 1963, CIA No. 635.) The Station")]
    [InlineData("9 JULY 1975 between the staff and the committee")]
    [InlineData("who was tried there and killed by a firing squad on the\n15 Sept 63.")]
    public void A_date_that_the_text_speaks_of_is_not_the_papers(string lines) => DateOf(lines).ShouldBe(ArchivalDate.Undated);

    [Theory]
    [InlineData("Washington, D.C. 5 May 1964.", "1964-05-05")]
    [InlineData("(15 May 1962)", "1962-05-15")]
    [InlineData("5 March 1964 MEMORANDUM FOR THE DIRECTOR", "1964-03-05")]
    [InlineData("SECRET\n\n15 Sept 63.", "1963-09-15")]
    public void A_dateline_is_the_papers(string lines, string iso) => DateOf(lines).Iso.ShouldBe(iso);

    [Theory]
    [InlineData("io4t0247-10070")]
    [InlineData("iod-t0164-10078")]
    [InlineData("1041073410085")]
    [InlineData("1009610047]")]
    [InlineData("‘Fiog-0129-0134")]
    [InlineData("04-10167-10056] : i .")]
    [InlineData("04-077 40187")]
    [InlineData("i04-t0165-(0077")]
    public void A_paper_is_a_scan_though_its_record_number_is_misread(string line) =>
        Reading.Record($"{line}\n\n15 May 1972\n\nMEMORANDUM OF CONVERSATION\n\nHe called my home on 10 May, saying that he was in town.").Family.ShouldBe("ocr");

    [Theory]
    [InlineData("CLASSIFIED MESSAGE")]
    [InlineData("RETURN TO CIA Background Use Only Do Not Reproduce")]
    public void A_paper_is_a_scan_by_its_forms_and_stamps(string line) =>
        Reading.Record($"ae\n{line}\n\n15 May 1972\n\nHe called my home on 10 May, saying that he was in town.").Family.ShouldBe("ocr");

    [Theory]
    [InlineData("Washington, October 29, 1962")]
    [InlineData("1962/10/29")]
    [InlineData("1962-10-29 0930")]
    [InlineData("(202) 555-0100 10")]
    public void Other_figures_make_no_scan(string line) =>
        Reading.Record($"{line}\n\nMEMORANDUM OF CONVERSATION\n\nHe called my home on 10 May, saying that he was in town.").Family.ShouldBe("plain-text");

    private static ArchivalDate DateOf(string lines) =>
        Reading.Record($"104-10001-10001\n\n{lines}\n\nThe subject was seen in Havana and went away again.").Date;
}
