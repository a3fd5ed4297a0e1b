using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Tests.Corpus;

public sealed class CollectionReaderTests
{
    [Theory]
    [InlineData("# The *papers*\n\nAbout them.\n\n## Rights\n\nPublic domain.\n", "The *papers*", "About them.", "Public domain.")]
    [InlineData("# Papers\n\nAbout.\n\n## Rights\n\nFree.\n\n### Pictures\n\nNot free.\n\n## Further\n\nMore.\n", "Papers", "About.\n\n## Further\n\nMore.", "Free.\n\n### Pictures\n\nNot free.")]
    [InlineData("Papers\n======\n\nAbout.\n\nRIGHTS\n------\n\nFree.\n", "Papers", "About.", "Free.")]
    [InlineData("```\n# no heading\n```\n# Papers\n", "Papers", "```\n# no heading\n```", null)]
    [InlineData("Only words.\n", "folder", "Only words.", null)]
    [InlineData("", "folder", null, null)]
    [InlineData("#\n\n# Rights\n\nFree.\n", "Rights", "#\n\n\n\nFree.", null)]
    public void Name_introduction_and_rights_are_told_by_headings(string text, string name, string? introduction, string? rights) =>
        CollectionReader.Parse("papers", "folder", text).ShouldBe(new DescribedCollection(new Collection("papers", name, introduction, rights), null));

    [Fact]
    public void The_standard_statement_of_rights_stands_in_front_matter()
    {
        const string text = "---\nrights_uri: http://rightsstatements.org/vocab/UND/1.0/\nrights_label: Copyright Undetermined\n---\n# Papers\n\nAbout.\n";

        var described = CollectionReader.Parse("papers", "folder", text);

        described.Trouble.ShouldBeNull();
        described.Collection.ShouldBe(new Collection("papers", "Papers", "About.", null)
        {
            RightsStatement = new RightsStatement("http://rightsstatements.org/vocab/UND/1.0/", "Copyright Undetermined"),
        });
    }

    [Theory]
    [InlineData("rights_uri: http://rightsstatements.org/vocab/UND/1.0/", "no label")]
    [InlineData("rights_label: Copyright Undetermined", "no address")]
    [InlineData("rights_uri: javascript:alert(1)\nrights_label: Free", "an address that does something")]
    [InlineData("rights_uri: UND\nrights_label: Copyright Undetermined", "a name for the address")]
    [InlineData("rights_uri: [", "no YAML")]
    public void A_statement_that_is_not_understood_is_left_out_and_reported(string fields, string why)
    {
        var described = CollectionReader.Parse("papers", "folder", $"---\n{fields}\n---\n# Papers\n");

        described.Trouble.ShouldNotBeNullOrEmpty(why);
        described.Collection.ShouldBe(new Collection("papers", "Papers", null, null));
    }
}
