using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Records.Tests.Authorities;

public sealed class AuthorityIndexTests
{
    [Theory]
    [InlineData("V.V. Kuznetsov", "kuznetsov")]
    [InlineData("V. V. Kuznetsov", "kuznetsov")]
    [InlineData("V.V.Kuznetsov", "kuznetsov")]
    [InlineData("V.V.\n   Kuznetsov", "kuznetsov")]
    [InlineData("V. KUZNETSOV", "kuznetsov")]
    [InlineData("Kuznetsov, Vasily Vasilyevich", "kuznetsov")]
    [InlineData("Osvaldo Dorticos", "dorticos")]
    [InlineData("Dorticós", "dorticos")]
    [InlineData("C[arlos]. Lechuga", "lechuga")]
    [InlineData("U Thant", "thant")]
    [InlineData("IL 28", "il-28")]
    [InlineData("UN", "un")]
    [InlineData("U.N.", "un")]
    [InlineData("U.N. Security Council", "security-council")]
    public void A_written_name_resolves_however_it_is_spaced_or_accented(string name, string authority) =>
        Persons.Index.Resolve(name, Persons.Crisis).Id().ShouldBe(authority);

    [Theory]
    [InlineData("A. Kuznetsov")]
    [InlineData("Kuznetsov Zorin")]
    [InlineData("Kuznet")]
    [InlineData("")]
    [InlineData("., -")]
    public void A_name_that_nobody_has_resolves_to_nobody(string name)
    {
        var resolution = Persons.Index.Resolve(name, Persons.Crisis);

        resolution.Authority.ShouldBeNull();
        resolution.Candidates.ShouldBeEmpty();
        resolution.Reason.ShouldNotBeNull();
    }

    [Fact]
    public void A_misreading_holds_in_the_records_it_is_given_for_and_says_what_it_is()
    {
        var here = Persons.Index.Resolve("Zarin", Persons.Memo);
        (here.Id(), here.IsMisreading).ShouldBe(("zorin", true));

        Persons.Index.Resolve("Zarin", Persons.Crisis).Authority.ShouldBeNull();
        Persons.Index.Resolve("Zorin", Persons.Memo).IsMisreading.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1962, "kennedy-john")]
    [InlineData(1951, null)]
    [InlineData(1968, null)]
    public void A_surname_bound_to_years_holds_only_in_them(int year, string? authority) =>
        Persons.Index.Resolve("Kennedy", NamingContext.On(new DateOnly(year, 6, 1))).Id().ShouldBe(authority);

    [Fact]
    public void A_surname_bound_to_years_does_not_hold_where_the_date_is_unknown() =>
        Persons.Index.Resolve("Kennedy", NamingContext.None).Authority.ShouldBeNull();

    [Theory]
    [InlineData("Mr. Kuznetsov", "kuznetsov")]
    [InlineData("Comrade N. S. Khrushchev", "khrushchev")]
    [InlineData("Soviet Deputy Foreign Minister V.V. Kuznetsov", "kuznetsov")]
    [InlineData("Deputy Foreign Minister Kuznetsov", "kuznetsov")]
    [InlineData("Acting U.N. Secretary General U Thant", "thant")]
    [InlineData("Llewellyn E. Thompson, Ambassador at Large", "thompson")]
    [InlineData("Kuznetsov, V.V.", "kuznetsov")]
    [InlineData("Rusk, Secretary of State", "rusk")]
    [InlineData("Ambassador Thompson (notetaker)", "thompson")]
    [InlineData("President Kennedy", "kennedy-john")]
    [InlineData("Attorney General Kennedy", "kennedy-robert")]
    [InlineData("UN Secretariat", "un-secretariat")]
    public void Titles_and_descriptions_of_participants_are_left_off(string name, string authority) =>
        Persons.Index.ResolveParticipant(name, null, Persons.Crisis).Id().ShouldBe(authority);

    [Theory]
    [InlineData("Mrs. Kennedy")]
    [InlineData("Senator Kennedy")]
    [InlineData("Edward Kennedy")]
    [InlineData("Rusk, Howard")]
    [InlineData("Mr. Thompson")]
    [InlineData("Under Secretary of State")]
    [InlineData("Deputy Secretary of Defense")]
    [InlineData("Mr.")]
    public void Another_of_the_same_surname_or_a_lesser_office_is_not_taken_for_the_one_known(string name) =>
        Persons.Index.ResolveParticipant(name, null, Persons.Crisis).Authority.ShouldBeNull();

    [Theory]
    [InlineData("The President", 1962, 10, 29, "kennedy-john")]
    [InlineData("the President", 1964, 2, 1, "johnson-lyndon")]
    [InlineData("President", 1962, 10, 29, "kennedy-john")]
    [InlineData("The Vice President", 1962, 10, 29, "johnson-lyndon")]
    [InlineData("The Secretary", 1962, 10, 29, "rusk")]
    [InlineData("Secretary of State", 1962, 10, 29, "rusk")]
    [InlineData("The Secretary of Defense", 1962, 10, 29, "mcnamara")]
    [InlineData("The Secretary General", 1962, 10, 29, "thant")]
    [InlineData("President of Cuba", 1962, 10, 29, "dorticos")]
    [InlineData("The President", 1953, 1, 1, null)]
    public void An_office_without_a_name_resolves_by_date(string name, int year, int month, int day, string? authority) =>
        Persons.Index.ResolveParticipant(name, null, NamingContext.On(new DateOnly(year, month, day))).Id().ShouldBe(authority);

    [Fact]
    public void An_office_held_by_two_on_one_day_resolves_to_neither_and_names_both()
    {
        var resolution = Persons.Index.ResolveParticipant("The President", null, NamingContext.On(new DateOnly(1963, 11, 22)));

        resolution.Authority.ShouldBeNull();
        resolution.Candidates.Select(id => id.Value).ShouldBe(["kennedy-john", "johnson-lyndon"]);
        resolution.Reason.ShouldBe("May be kennedy-john or johnson-lyndon.");
    }

    [Fact]
    public void An_office_or_name_on_another_side_is_somebody_else()
    {
        Persons.Index.ResolveParticipant("The President", "Cuba", Persons.Crisis).Authority.ShouldBeNull();
        Persons.Index.ResolveParticipant("Mr. Kuznetsov", "US", Persons.Crisis).Authority.ShouldBeNull();
        Persons.Index.ResolveParticipant("Mr. Kuznetsov", "USSR", Persons.Crisis).Authority.ShouldNotBeNull();
        Persons.Index.ResolveParticipant("U Thant", "UN", Persons.Crisis).Authority.ShouldNotBeNull();
    }

    [Fact]
    public void A_place_may_be_where_a_body_sits()
    {
        Persons.Index.ResolvePlace("UN Secretariat", Persons.Crisis).Id().ShouldBe("un-secretariat");
        Persons.Index.ResolvePlace("Cuba", Persons.Crisis).Id().ShouldBe("cuba");
        Persons.Index.ResolvePlace("U Thant", Persons.Crisis).Authority.ShouldBeNull();
    }

    [Fact]
    public void A_name_that_two_claim_resolves_to_neither_and_is_reported()
    {
        var index = AuthorityIndex.Build([Person("bundy-mcgeorge", "Bundy"), Person("bundy-william", "Bundy")]);

        index.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.AuthorityConflict.Code);
        index.Diagnostics[0].Message.ShouldContain("'Bundy' is claimed by 'bundy-mcgeorge' and by 'bundy-william'");
        var resolution = index.Resolve("Bundy", Persons.Crisis);
        resolution.Authority.ShouldBeNull();
        resolution.Candidates.Count.ShouldBe(2);
    }

    [Fact]
    public void Claims_that_never_meet_are_no_conflict()
    {
        var early = Person("dulles-allen", new NameVariant("Dulles", false, []) { To = new DateOnly(1961, 11, 28) });
        var late = Person("dulles-other", new NameVariant("Dulles", false, []) { From = new DateOnly(1961, 11, 29) });
        var bound = Person("dulles-third", new NameVariant("Dulles", true, [RecordId.Parse("memo")]));
        var index = AuthorityIndex.Build([early, late, bound]);

        index.Diagnostics.ShouldBeEmpty();
        index.Resolve("Dulles", NamingContext.On(new DateOnly(1960, 1, 1))).Id().ShouldBe("dulles-allen");
        index.Resolve("Dulles", Persons.Crisis).Id().ShouldBe("dulles-other");
        index.Resolve("Dulles", Persons.Memo).Id().ShouldBe("dulles-third");
    }

    [Fact]
    public void An_id_in_two_files_is_reported_and_the_first_keeps_it()
    {
        var index = AuthorityIndex.Build([Person("cuba", "Cuba"), Person("cuba", "Republic of Cuba")]);

        index.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.AuthorityFile.Code);
        index.Find(AuthorityId.Parse("cuba")).ShouldNotBeNull().Variants[0].Text.ShouldBe("Cuba");
    }

    private static AuthorityRecord Person(string id, string variant) => Person(id, new NameVariant(variant, false, []));

    private static AuthorityRecord Person(string id, NameVariant variant) =>
        new(AuthorityId.Parse(id), AuthorityKind.Person, $"The person {id}", $"person {id}", null, null, null, [variant], [], null);

    [Theory]
    [InlineData("V.V.\u041Auznetsov")] // a Cyrillic K, and no space behind the initials
    [InlineData("V. \u041AUZNETSOV")]
    [InlineData("Kuzn\u0435ts\u043Ev")]
    public void Cyrillic_letters_within_a_Latin_word_are_read_as_those_they_look_like(string name) =>
        Persons.Index.ResolveParticipant(name, null, Persons.Crisis).Authority.ShouldNotBeNull().Value.ShouldBe("kuznetsov");

    [Fact]
    public void A_word_all_in_Cyrillic_is_no_Latin_word() => Persons.Index.Resolve("\u0420\u041E\u0422", Persons.Crisis).Authority.ShouldBeNull();
}
