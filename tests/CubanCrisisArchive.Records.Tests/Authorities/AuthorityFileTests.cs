using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Records.Tests.Authorities;

public sealed class AuthorityFileTests
{
    private const string Path = "corpus/authorities/persons.yaml";

    [Fact]
    public void An_entry_gives_every_field()
    {
        const string text = """
            # A comment.
            - id: zorin-valerian
              name: Valerian A. Zorin
              sort: Zorin, Valerian Alexandrovich
              dates: 1902–1986
              side: USSR
              role: >-
                Permanent representative
                to the United Nations.
              variants:
                - V.A. Zorin
                - { text: Zorin, from: 1962-01-01, to: 1963-12-31 }
              misreadings:
                - { text: Zarin, in: [nsarchive-01117] }
              offices:
                - title: Permanent Representative
                  from: 1960-01-01
                  to: 1962-12-31
                  variants: [Permanent Representative of the USSR]
                  short: [the Representative]
              inferred: Nothing.
            """;

        var read = AuthorityFile.Parse(text, Path, AuthorityKind.Person);

        read.Diagnostics.ShouldBeEmpty();
        var zorin = read.Records.ShouldHaveSingleItem();
        zorin.Id.Value.ShouldBe("zorin-valerian");
        zorin.Kind.ShouldBe(AuthorityKind.Person);
        zorin.Name.ShouldBe("Valerian A. Zorin");
        zorin.SortName.ShouldBe("Zorin, Valerian Alexandrovich");
        zorin.Dates.ShouldBe("1902–1986");
        zorin.Side.ShouldBe("USSR");
        zorin.Role.ShouldBe("Permanent representative to the United Nations.");
        zorin.Inferred.ShouldBe("Nothing.");
        zorin.Variants.Select(name => (name.Text, name.IsMisreading)).ShouldBe([("V.A. Zorin", false), ("Zorin", false), ("Zarin", true)]);
        zorin.Variants[1].From.ShouldBe(new DateOnly(1962, 1, 1));
        zorin.Variants[1].To.ShouldBe(new DateOnly(1963, 12, 31));
        zorin.Variants[2].In.ShouldBe([RecordId.Parse("nsarchive-01117")]);
        var office = zorin.Offices.ShouldHaveSingleItem();
        (office.Title, office.From, office.To).ShouldBe(("Permanent Representative", new DateOnly(1960, 1, 1), new DateOnly(1962, 12, 31)));
        office.Variants.ShouldBe(["Permanent Representative of the USSR"]);
        office.Short.ShouldBe(["the Representative"]);
    }

    [Fact]
    public void A_name_alone_is_enough_and_is_filed_as_it_stands()
    {
        var record = AuthorityFile.Parse("- id: cuba\n  name: Cuba\n", Path, AuthorityKind.Place).Records.ShouldHaveSingleItem();

        record.SortName.ShouldBe("Cuba");
        record.Dates.ShouldBeNull();
        record.Variants.ShouldBeEmpty();
        record.Offices.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("- id: a\n  name: A\n  nmae: B\n", 3, 3, "Unknown key 'nmae'")]
    [InlineData("- name: A\n", 1, 3, "'id' is missing")]
    [InlineData("- id: a\n", 1, 3, "'name' is missing")]
    [InlineData("- id: A Person\n  name: A\n", 1, 7, "'A Person' is no id")]
    [InlineData("- id: a\n  name: A\n- id: a\n  name: B\n", 3, 7, "used twice")]
    [InlineData("- id: a\n  name: A\n  variants: B\n", 3, 13, "must be a list")]
    [InlineData("- id: a\n  name: A\n  variants:\n    - { txt: B }\n", 4, 9, "Unknown key 'txt'")]
    [InlineData("- id: a\n  name: A\n  variants:\n    - { text: B, from: 1961 }\n", 4, 24, "is no day")]
    [InlineData("- id: a\n  name: A\n  misreadings:\n    - { text: B, in: [two words] }\n", 4, 22, "'two words' is no record id")]
    [InlineData("- id: a\n  name: [A, B]\n", 2, 9, "'name' must be a text")]
    [InlineData("- id: a\n  name: A\n  offices:\n    - from: 1961-01-20\n", 4, 7, "'title' is missing")]
    [InlineData("id: a\nname: A\n", 1, 1, "The file must be a list")]
    [InlineData("- just words\n", 1, 3, "An entry must be lines of")]
    [InlineData("- id: \"a\n", 1, 7, "Not readable as YAML")]
    public void What_cannot_be_understood_is_reported_with_its_place(string text, int line, int column, string message)
    {
        var diagnostic = AuthorityFile.Parse(text, Path, AuthorityKind.Person).Diagnostics[0];

        diagnostic.Code.ShouldBe(DiagnosticCodes.AuthorityFile.Code);
        diagnostic.Path.ShouldBe(Path);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column));
        diagnostic.Message.ShouldContain(message);
    }

    [Fact]
    public void A_faulty_entry_leaves_the_others_standing() =>
        AuthorityFile.Parse("- name: nobody\n- id: b\n  name: B\n", Path, AuthorityKind.Person).Records.ShouldHaveSingleItem().Id.Value.ShouldBe("b");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("[]")]
    public void An_empty_file_holds_nobody_and_is_no_fault(string text)
    {
        var read = AuthorityFile.Parse(text, Path, AuthorityKind.Person);

        read.Records.ShouldBeEmpty();
        read.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Nesting_without_end_is_refused_rather_than_followed() =>
        AuthorityFile.Parse(new string('[', 200_000), Path, AuthorityKind.Person).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("too deep");

    [Theory]
    [InlineData("- id: a\n  name: &x A\n  role: *x\n- *y\n")]
    [InlineData("\t- id: a")]
    [InlineData("- ? [a, b]\n  : c\n")]
    [InlineData("- id: a\n  id: b\n")]
    [InlineData("%YAML 9.9\n---\n- id: a")]
    [InlineData("\0\u0001")]
    public void No_text_makes_it_throw(string text) =>
        AuthorityFile.Parse(text, Path, AuthorityKind.Person).Diagnostics.ShouldNotBeEmpty();
}
