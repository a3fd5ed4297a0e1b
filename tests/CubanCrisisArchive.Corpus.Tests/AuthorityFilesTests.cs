using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Glossaries;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>The authority files obey the rules that their heads give.</summary>
public sealed class AuthorityFilesTests
{
    private static IEnumerable<AuthorityRecord> All => ResolvedCorpus.AuthorityFiles.SelectMany(file => file.Read.Records);

    [Fact]
    public void Every_file_is_read_without_a_complaint() =>
        ResolvedCorpus.AuthorityFiles.SelectMany(file => file.Read.Diagnostics).ShouldBeEmpty();

    [Fact]
    public void No_name_is_claimed_by_two_for_the_same_records() => ResolvedCorpus.Index.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Every_file_of_the_folder_is_one_that_is_known() =>
        Directory.EnumerateFiles(Path.Combine(CorpusFolder.Path, "authorities")).Select(Path.GetFileNameWithoutExtension)
            .ShouldBe([.. ResolvedCorpus.AuthorityFiles.Select(file => file.File), "documents", "glossary"], ignoreOrder: true);

    [Fact]
    public void The_glossary_is_read_without_a_complaint_in_order_of_its_ids_and_explains_what_citations_and_stamps_say()
    {
        var read = GlossaryFile.Parse(
            File.ReadAllText(Path.Combine(CorpusFolder.Path, "authorities", "glossary.yaml")), "corpus/authorities/glossary.yaml", ResolvedCorpus.Index);

        read.Diagnostics.ShouldBeEmpty();
        var ids = read.Terms.Select(term => term.Id.Value).ToList();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        var glossary = new Glossary(read.Terms);
        foreach (var term in new[] { "AVP RF", "CWIHP", "OADR", "IL-28", "U-2", "EXCOM", "FRUS", "NHK" })
        {
            glossary.Find(term).ShouldHaveSingleItem().Term.Name.ShouldBe(term);
        }
    }

    [Fact]
    public void The_list_of_cited_documents_is_read_without_a_complaint_and_names_no_one_unknown()
    {
        const string path = "corpus/authorities/documents.yaml";
        var read = CitedDocumentFile.Parse(File.ReadAllText(Path.Combine(CorpusFolder.Path, "authorities", "documents.yaml")), path);

        read.Diagnostics.ShouldBeEmpty();
        CitedDocumentIndex.Build(read.Documents).Check(ResolvedCorpus.Index, path).ShouldBeEmpty();
        read.Documents.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_file_says_at_its_head_how_it_is_edited()
    {
        foreach (var (file, _) in ResolvedCorpus.AuthorityFiles)
        {
            File.ReadLines(Path.Combine(CorpusFolder.Path, "authorities", $"{file}.yaml")).TakeWhile(line => line.StartsWith('#'))
                .ShouldContain(line => line.Contains("How to edit this file"), file);
        }
    }

    [Fact]
    public void Entries_stand_in_order_of_their_ids()
    {
        foreach (var (_, read) in ResolvedCorpus.AuthorityFiles)
        {
            var ids = read.Records.Select(record => record.Id.Value).ToList();
            ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Everybody_resolves_under_their_own_name_and_sort_name()
    {
        foreach (var record in All)
        {
            ResolvedCorpus.Index.Resolve(record.Name, NamingContext.None).Authority.ShouldBe(record.Id, record.Name);
            ResolvedCorpus.Index.Resolve(record.SortName, NamingContext.None).Authority.ShouldBe(record.Id, record.SortName);
        }
    }

    [Fact]
    public void Every_form_is_understood_in_the_records_and_years_it_is_given_for()
    {
        foreach (var record in All)
        {
            foreach (var name in record.Variants)
            {
                var day = name.From ?? name.To;
                var context = new NamingContext(name.In.Count > 0 ? name.In[0] : null, day, day);
                var resolution = ResolvedCorpus.Index.Resolve(name.Text, context);
                (resolution.Authority, resolution.IsMisreading).ShouldBe((record.Id, name.IsMisreading), name.Text);
            }
        }
    }

    [Fact]
    public void Records_named_in_the_files_are_held()
    {
        foreach (var id in All.SelectMany(record => record.Variants).SelectMany(name => name.In))
        {
            CorpusFolder.PathOf(id.Value).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Every_person_has_a_part_and_nobody_leaves_an_office_before_taking_it()
    {
        foreach (var person in All.Where(record => record.Kind == AuthorityKind.Person))
        {
            person.Role.ShouldNotBeNull(person.Name);
        }

        foreach (var office in All.SelectMany(record => record.Offices).Where(office => office.From is not null && office.To is not null))
        {
            office.From!.Value.ShouldBeLessThan(office.To!.Value, office.Title);
        }
    }

    [Theory]
    [InlineData("Zarin", "nsarchive-01117", "zorin-valerian")]
    [InlineData("Eorin", "nsarchive-01117", "zorin-valerian")]
    [InlineData("Mandalevich", "nsarchive-01117", "mendelevich-lev")]
    [InlineData("Zharebtsov", "nsarchive-01117", "zherebtsov-v")]
    [InlineData("Borticos", "nsarchive-01117", "dorticos-osvaldo")]
    [InlineData("Theodore Sorenson", "nsarchive-01117", "sorensen-theodore")]
    [InlineData("Volgales", "nsarchive-01117", "volgoles")]
    [InlineData("L.I. Men-delevich", "wilson-111988", "mendelevich-lev")]
    public void Misread_names_are_known_and_marked(string name, string record, string authority)
    {
        var resolution = ResolvedCorpus.Index.Resolve(name, ResolvedCorpus.ContextOf(record));

        resolution.Authority.ShouldBe(AuthorityId.Parse(authority));
        resolution.IsMisreading.ShouldBeTrue();
    }

    [Theory]
    [InlineData("The President", "kennedy-john")]
    [InlineData("The Vice President", "johnson-lyndon")]
    [InlineData("The Attorney General", "kennedy-robert")]
    [InlineData("The Secretary", "rusk-dean")]
    [InlineData("Secretary of State", "rusk-dean")]
    [InlineData("Secretary of Defense", "mcnamara-robert")]
    [InlineData("Director of Central Intelligence", "mccone-john")]
    [InlineData("The Chairman of the Joint Chiefs of Staff", "taylor-maxwell")]
    [InlineData("Acting U.N. Secretary General", "thant")]
    [InlineData("Chairman of the Council of Ministers of the USSR", "khrushchev-nikita")]
    [InlineData("Soviet Foreign Minister", "gromyko-andrei")]
    [InlineData("Prime Minister of Cuba", "castro-fidel")]
    [InlineData("President of Cuba", "dorticos-osvaldo")]
    [InlineData("Attorney General Kennedy", "kennedy-robert")]
    [InlineData("Mr. McCloy", "mccloy-john")]
    [InlineData("General Taylor", "taylor-maxwell")]
    [InlineData("Ambassador Thompson", "thompson-llewellyn")]
    [InlineData("Comrade N. S. KHRUSHCHEV", "khrushchev-nikita")]
    [InlineData("USSR Foreign Ministry", "ussr-foreign-ministry")]
    public void Those_of_the_crisis_are_told_by_name_or_office(string name, string authority) =>
        ResolvedCorpus.Index.ResolveParticipant(name, null, NamingContext.On(new DateOnly(1962, 10, 27))).Authority.ShouldBe(AuthorityId.Parse(authority));
}
