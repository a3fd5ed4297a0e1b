using CubanCrisisArchive.Ingest.Corpus;

namespace CubanCrisisArchive.Ingest.Tests.Corpus;

public sealed class CorpusScanTests : IDisposable
{
    private static readonly Dictionary<string, string> NothingGiven = [];

    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void What_serves_the_corpus_is_never_a_record()
    {
        Touch("README.md", "papers/README.md", "papers/collection.md", "papers/one.md", "papers/one.notes.yaml", "papers/two.notes.md", "authorities/persons.yaml",
            "authorities/notes.md", "papers/.hidden.md", ".git/config.md", "papers/.drafts/draft.md");

        Paths().ShouldBe(["corpus/papers/one.md"]);
        Scan().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Notes_belong_to_the_file_of_their_stem()
    {
        Touch("papers/one.md", "papers/one.notes.yaml", "papers/two.md");

        Scan().Files.Select(file => file.Notes?.Path).ShouldBe(["corpus/papers/one.notes.yaml", null]);
    }

    [Fact]
    public void Collections_are_the_folders_that_hold_transcripts()
    {
        Touch("loose.md", "papers/one.md", "papers/Box 2/two.txt", "empty/README.md", "pictures/scan.png");

        Scan().Collections.Select(collection => (collection.Id, collection.Name)).ShouldBe([("Box-2", "Box 2"), ("corpus", "corpus"), ("papers", "papers")]);
    }

    [Fact]
    public void Ids_are_stems_with_what_no_url_holds_replaced()
    {
        Touch("papers/Telegram (2), №5.md", "papers/frus1961-63v06.xml");

        Scan().Files.Select(file => file.Stem).ShouldBe(["Telegram--2----5", "frus1961-63v06"]);
    }

    [Fact]
    public void A_stem_met_twice_gets_its_folder_and_says_so()
    {
        Touch("a/letter.md", "b/letter.md", "c/b/letter.md", "b/letter.txt");

        var listing = Scan();

        listing.Files.Select(file => (file.Path, file.Stem)).ShouldBe(
        [
            ("corpus/a/letter.md", "letter"),
            ("corpus/b/letter.md", "b-letter"),
            ("corpus/b/letter.txt", "corpus-b-letter"),
            ("corpus/c/b/letter.md", "c-b-letter"),
        ]);
        listing.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Path)).ShouldBe(
            [("FILE004", "corpus/b/letter.md"), ("FILE004", "corpus/b/letter.txt"), ("FILE004", "corpus/c/b/letter.md")]);
    }

    [Fact]
    public void Names_too_long_for_an_id_are_still_told_apart()
    {
        var name = new string('x', 230);
        Touch($"a/{name}1.md", $"a/{name}2.md", $"a/{name}3.md");

        Scan().Files.Select(file => file.Stem).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Fact]
    public void A_path_keeps_the_stem_it_was_given_before()
    {
        Touch("a/letter.md", "b/letter.md");
        var given = new Dictionary<string, string> { ["corpus/b/letter.md"] = "letter", ["corpus/gone/letter.md"] = "a-letter" };

        CorpusScan.Run([corpus.Root], given, TestContext.Current.CancellationToken).Files.Select(file => (file.Path, file.Stem)).ShouldBe([("corpus/a/letter.md", "a-letter"), ("corpus/b/letter.md", "letter")]);
    }

    [Fact]
    public void Files_and_folders_can_be_named_alone()
    {
        Touch("papers/one.md", "papers/two.md", "letters/three.md");

        Paths(corpus.Full("papers/two.md"), corpus.Full("letters")).ShouldBe(["letters/three.md", "papers/two.md"]);
    }

    [Fact]
    public void Overlapping_paths_and_links_to_folders_above_give_each_file_once()
    {
        Touch("papers/one.md", "papers/two.md");
        Directory.CreateSymbolicLink(corpus.Full("papers/above"), corpus.Root);

        Paths(corpus.Root, corpus.Full("papers"), corpus.Full("papers/two.md")).ShouldBe(["corpus/papers/one.md", "corpus/papers/two.md"]);
    }

    [Fact]
    public void Two_folders_of_one_name_are_told_apart_by_the_folders_above()
    {
        Touch("a/letters/one.md", "b/letters/one.md");

        Paths(corpus.Full("a/letters"), corpus.Full("b/letters")).ShouldBe(["a/letters/one.md", "b/letters/one.md"]);
    }

    [Fact]
    public void The_authorities_of_each_path_are_found()
    {
        Touch("authorities/persons.yaml", "papers/one.md");

        Scan().AuthorityFolders.ShouldBe([corpus.Full("authorities")]);
    }

    private void Touch(params string[] paths)
    {
        foreach (var path in paths)
        {
            corpus.Write(path, "text");
        }
    }

    private CorpusListing Scan() => CorpusScan.Run([corpus.Root], NothingGiven, TestContext.Current.CancellationToken);

    private IEnumerable<string> Paths(params string[] roots) =>
        CorpusScan.Run(roots.Length > 0 ? roots : [corpus.Root], NothingGiven, TestContext.Current.CancellationToken).Files.Select(file => file.Path);
}
