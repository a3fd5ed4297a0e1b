using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Tests.Authorities;

namespace CubanCrisisArchive.Records.Tests.Mentions;

public sealed class MentionFinderTests
{
    /// <summary>Sentences with every name in braces, as an editor would mark them.</summary>
    [Theory]
    [InlineData("{Khrushchev=khrushchev}'s response yesterday to {Kennedy=kennedy-john}'s message")]
    [InlineData("as noted in {N.S. Khrushchev=khrushchev}'s message")]
    [InlineData("as noted in {N. S. Khrushchev=khrushchev}’s message")]
    [InlineData("communicated through {Robert Kennedy=kennedy-robert} in his conversation")]
    [InlineData("the {Kennedy=kennedy-john}-{Khrushchev=khrushchev} agreement")]
    [InlineData("anti-{Khrushchev=khrushchev} and pro-{Kennedy=kennedy-john}")]
    [InlineData("Mr. {McCloy=mccloy} said that Mr. {McNamara=mcnamara}, {Rusk=rusk} and {U Thant=thant} agreed.")]
    [InlineData("from {Borticos=dorticos!}' speech; {Dorticós=dorticos}, {DORTICOS=dorticos}")]
    [InlineData("{V. KUZNETSOV=kuznetsov} {V. Kuznetsov=kuznetsov}")]
    [InlineData("a matter for the {UN Security Council=security-council}, not for the {UN=un}. {Security Council=security-council}")]
    [InlineData("the {U.N.=un} and the {U.N. Security Council=security-council}")]
    [InlineData("the \"{IL-28=il-28}\" bombers, {IL-28=il-28}s, {IL28=il-28}, {IL 28=il-28} and {U-2=u-2}s")]
    [InlineData("the delegate of the {USA=us} to the {UN=un} {McCloy=mccloy}")]
    [InlineData("{USS Joseph P. Kennedy=kennedy-ship} met the {Volgales=volgoles!}")]
    [InlineData("When {Kennedy=kennedy-john} and Premier {Khrushchev=khrushchev} wrote; Regarding {Khrushchev=khrushchev}")]
    [InlineData("{President Kennedy=kennedy-john}, {Attorney General Kennedy=kennedy-robert}, the {Secretary of Defense=mcnamara}")]
    [InlineData("{C[arlos]. Lechuga=lechuga} (who arrived from {Cuba=cuba} with {U Thant=thant})")]
    public void Names_are_found_whole_and_at_their_place(string marked) => Mark(marked).ShouldBe(marked);

    [Theory]
    [InlineData("the actions that let us act; US", "the actions that let us act; {US=us}")]
    [InlineData("Edward Kennedy, J. Kennedy, Mrs. Kennedy and Senator Kennedy", null)]
    [InlineData("A. V. Kuznetsov and Anatoly Kuznetsov", null)]
    [InlineData("Mr. Thompson of New Mexico", null)]
    [InlineData("Mexico City, from the Cuba Times", null)]
    [InlineData("the Under Secretary of State and the Deputy Secretary of Defense", null)]
    [InlineData("the MIL-28, the IL-288, Kennedyism and Cubans", null)]
    [InlineData("Not the UN. Secretariat work.", "Not the {UN=un}. Secretariat work.")]
    [InlineData("Zarin here", "Zarin here")]
    [InlineData("MF DEL CONSULADO. HD LE PIDE ESPERE UN MOMENTO, DEMUESTRA DE UN EPISODIO", null)]
    [InlineData("EXPERIENCE HAS TAUGHT US. PLEASE GIVE US YOUR OPINION", null)]
    [InlineData("BY THE UN, FROM UN TROOPS, AT THE NEW YORK (UN), A US CITIZEN IN THE US", "BY THE {UN=un}, FROM {UN=un} TROOPS, AT THE NEW YORK ({UN=un}), A {US=us} CITIZEN IN THE {US=us}")]
    public void What_only_looks_like_a_name_is_left_alone(string text, string? marked)
    {
        var finder = new MentionFinder(Persons.Index, Persons.Crisis);
        Marked(text, finder.Find(text)).ShouldBe(marked ?? text);
    }

    [Fact]
    public void A_name_that_may_be_one_of_two_is_not_linked_nor_is_a_part_of_it()
    {
        var index = AuthorityIndex.Build(
        [
            .. AuthorityFile.Parse("- id: a\n  name: A Bundy\n  variants: [Mac Bundy]\n- id: b\n  name: B Bundy\n  variants: [Mac Bundy]\n- id: c\n  name: Mac\n", "a.yaml", AuthorityKind.Person).Records,
        ]);

        new MentionFinder(index, Persons.Crisis).Find("Mac Bundy and Mac").Select(name => name.Start).ShouldBe([14]);
    }

    [Theory]
    [InlineData("what JFK said", 1)]
    [InlineData("by JFK, the Act", 1)]
    [InlineData("the JFK Act of 1992", 0)]
    [InlineData("on NARA's JFK website, JFK-related documents, p. 90, JFK, Document No. 4", 0)]
    [InlineData("JFK Assassination System", 0)]
    [InlineData("FBI/JFK TASK FORCE", 0)]
    public void Initials_that_begin_the_name_of_a_thing_are_nobodys(string text, int names)
    {
        var index = AuthorityIndex.Build([.. AuthorityFile.Parse("- id: k\n  name: John Kennedy\n  variants: [J.F.K.]\n", "k.yaml", AuthorityKind.Person).Records]);

        new MentionFinder(index, Persons.Crisis).Find(text).Count.ShouldBe(names);
    }

    [Fact]
    public void A_name_bound_to_years_is_not_found_in_other_years() =>
        new MentionFinder(Persons.Index, NamingContext.On(new DateOnly(1951, 5, 1))).Find("Kennedy and McCloy").Count.ShouldBe(1);

    [Theory]
    [InlineData("the United Nations asked", 1942, 0)]
    [InlineData("the United Nations asked", 1946, 1)]
    [InlineData("the United Nations asked", null, 1)]
    [InlineData("the United States of Indonesia and the United States of America", 1948, 1)]
    [InlineData("what the United States of itself gives", 1948, 1)]
    public void What_did_not_exist_yet_and_what_is_the_beginning_of_another_name_is_left_alone(string text, int? year, int names)
    {
        var bodies = AuthorityFile.Parse("- id: un\n  name: United Nations\n  since: 1945-10-24\n", "bodies.yaml", AuthorityKind.Body);
        var places = AuthorityFile.Parse("- id: us\n  name: United States\n  variants: [United States of America]\n", "places.yaml", AuthorityKind.Place);
        bodies.Diagnostics.ShouldBeEmpty();
        var index = AuthorityIndex.Build([.. bodies.Records, .. places.Records]);
        var context = year is { } told ? NamingContext.On(new DateOnly(told, 5, 1)) : NamingContext.None;

        new MentionFinder(index, context).Find(text).Count.ShouldBe(names);
    }

    [Fact]
    public void A_megabyte_of_names_and_of_none_takes_time_in_proportion()
    {
        var finder = new MentionFinder(Persons.Index, Persons.Crisis);

        finder.Find(string.Concat(Enumerable.Repeat("UN UN Security ", 70_000))).Count.ShouldBe(140_000);
        finder.Find(string.Concat(Enumerable.Repeat("A. ", 350_000))).ShouldBeEmpty();
        finder.Find(new string('[', 1_000_000) + new string(']', 1_000_000)).ShouldBeEmpty();
        finder.Find(new string('a', 500_000) + string.Concat(Enumerable.Repeat("[a]", 300_000))).ShouldBeEmpty();
    }

    private static string Mark(string marked)
    {
        var text = marked.Replace("{", string.Empty, StringComparison.Ordinal);
        for (var at = text.IndexOf('=', StringComparison.Ordinal); at >= 0; at = text.IndexOf('=', StringComparison.Ordinal))
        {
            text = text.Remove(at, text.IndexOf('}', at) + 1 - at);
        }

        return Marked(text, new MentionFinder(Persons.Index, Persons.Memo).Find(text));
    }

    private static string Marked(string text, IReadOnlyList<FoundName> names)
    {
        foreach (var name in names.Reverse())
        {
            var end = name.Start + name.Length;
            text = $"{text[..name.Start]}{{{text[name.Start..end]}={name.Authority}{(name.IsMisreading ? "!" : string.Empty)}}}{text[end..]}";
        }

        return text;
    }
}
