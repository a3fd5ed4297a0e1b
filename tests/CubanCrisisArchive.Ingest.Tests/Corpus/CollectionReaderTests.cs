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
        CollectionReader.Parse("papers", "folder", text).ShouldBe(new Collection("papers", name, introduction, rights));
}
