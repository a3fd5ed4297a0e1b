using CubanCrisisArchive.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests.Querying;

public sealed class SearchQueryParserTests
{
    [Fact]
    public void Dates_count_among_the_words_that_are_read()
    {
        var query = SearchQueryParser.Parse(string.Join(' ', Enumerable.Repeat("date:1962-10-22..1962-10-28", 2 * SearchLimits.Words)));
        QueryNodes.Parts(query.Root).OfType<DateNode>().Count().ShouldBe(SearchLimits.Words);
        query.Notices.ShouldContain($"Only the first {SearchLimits.Words} words were read.");
    }

    [Theory]
    [InlineData("cuba", "cuba")]
    [InlineData("  Soviet   ships ", "Soviet ships")]
    [InlineData("\"Soviet  ships\" cuba", "\"Soviet ships\" cuba")]
    [InlineData("“Soviet ships”", "\"Soviet ships\"")]
    [InlineData("U.N. observers,", "U.N observers")]
    [InlineData("(cuba)", "cuba")]
    [InlineData("\"Soviet ships", "\"Soviet ships\"")]
    [InlineData("=Cuba", "=Cuba")]
    [InlineData("=\"Soviet ships\"", "=\"Soviet ships\"")]
    [InlineData("\"=Soviet ships\"", "=\"Soviet ships\"")]
    [InlineData("missiles bombers OR planes", "(missiles bombers) OR planes")]
    [InlineData("missiles (bombers OR planes)", "missiles (bombers OR planes)")]
    [InlineData("missiles AND bombers", "missiles bombers")]
    [InlineData("missiles or bombers", "missiles or bombers")]
    [InlineData("missiles -bombers", "missiles -bombers")]
    [InlineData("missiles NOT bombers", "missiles -bombers")]
    [InlineData("missiles NOT (bombers OR planes)", "missiles -(bombers OR planes)")]
    [InlineData("missiles -\"Soviet ships\"", "missiles -\"Soviet ships\"")]
    [InlineData("missiles -(bombers)", "missiles -bombers")]
    [InlineData("NOT NOT cuba", "cuba")]
    [InlineData("anti-aircraft", "anti-aircraft")]
    [InlineData("Soviet NEAR/5 ships", "Soviet NEAR/5 ships")]
    [InlineData("Soviet NEAR ships", "Soviet NEAR/10 ships")]
    [InlineData("a1 NEAR/5 b1 NEAR/5 \"c d\"", "a1 NEAR/5 b1 NEAR/5 \"c d\"")]
    [InlineData("exact PRE/3 ships cuba", "(exact PRE/3 ships) cuba")]
    [InlineData("Kuz*", "Kuz*")]
    [InlineData("*slav*", "*slav*")]
    [InlineData("Kh?shchev", "Kh?shchev")]
    [InlineData("who is Zorin?", "who is Zorin")]
    [InlineData("Kruschev~2", "Kruschev~2")]
    [InlineData("title:missiles", "title:missiles")]
    [InlineData("PERSON:\"Valerian Zorin\"", "person:\"Valerian Zorin\"")]
    [InlineData("place:=\"New York\"", "place:=\"New York\"")]
    [InlineData("kind:=telegram", "kind:=telegram")]
    [InlineData("-kind:telegram cuba", "-kind:telegram cuba")]
    [InlineData("in:struck guarantees", "in:struck guarantees")]
    [InlineData("date:1962-10-27", "date:1962-10-27")]
    [InlineData("date:1962-10", "date:1962-10-01..1962-10-31")]
    [InlineData("date:1962-10-27..1962-11", "date:1962-10-27..1962-11-30")]
    [InlineData("date:\"27 October 1962\"", "date:1962-10-27")]
    [InlineData("before:1962-11", "date:..1962-10-31")]
    [InlineData("after:1962-10", "date:1962-11-01..")]
    [InlineData("October 27, 1962", "October 27 1962")]
    [InlineData("27th October 1962", "27th October 1962")]
    [InlineData("date:=1962-10", "date:=1962-10-01..1962-10-31")]
    [InlineData("date:none", "date:none")]
    [InlineData("record:wilson-111988 ships", "record:wilson-111988 ships")]
    [InlineData("==Dorticós", "==Dorticós")]
    [InlineData("==\"Soviet Union\"", "==\"Soviet Union\"")]
    [InlineData("person:==zorin-valerian", "person:==zorin-valerian")]
    [InlineData("Casilda:port", "Casilda:port")]
    public void It_says_how_it_read(string typed, string readAs) => SearchQueryParser.Parse(typed).ReadAs.ShouldBe(readAs);

    [Theory]
    [InlineData("\"Soviet ships", "quotation mark")]
    [InlineData("(cuba", "parenthesis")]
    [InlineData("cuba)", "parenthesis")]
    [InlineData("cuba OR", "OR without words")]
    [InlineData("cuba NEAR/3 (soviet OR ships)", "NEAR and PRE stand between")]
    [InlineData("date:yesterday", "is no date")]
    [InlineData("record:(x)", "is no record’s id")]
    [InlineData("27 October 1962", "was read as a date")]
    [InlineData("in:margin cuba", "in: takes text, title")]
    [InlineData("*a*", "leaves too much open")]
    public void It_tells_what_it_could_not_read(string typed, string notice) =>
        SearchQueryParser.Parse(typed).Notices.ShouldContain(told => told.Contains(notice));

    [Theory]
    [InlineData("October 27, 1962")]
    [InlineData("27 Oct. 1962")]
    [InlineData("27 october 1962")]
    [InlineData("1962-10-27")]
    public void A_date_typed_plainly_is_known(string typed) => SearchQueryParser.Parse(typed).Root
        .ShouldBeOfType<PlainDateNode>().From.ShouldBe(new DateOnly(1962, 10, 27));

    [Theory]
    [InlineData("may 2 talks")]
    [InlineData("31 February 62")]
    [InlineData("March on 1962")]
    public void What_is_no_date_stays_words(string typed) => SearchQueryParser.Parse(typed).Root
        .ShouldBeOfType<AndNode>().Parts.ShouldAllBe(part => part is WordNode);

    [Fact]
    public void A_month_is_a_range_of_days() => SearchQueryParser.Parse("October 1962").Root
        .ShouldBe(new PlainDateNode("October 1962", new DateOnly(1962, 10, 1), new DateOnly(1962, 10, 31)));

    [Fact]
    public void Depth_has_a_limit_and_it_is_told() =>
        SearchQueryParser.Parse(new string('(', 5_000) + "cuba" + new string(')', 5_000)).Notices.ShouldContain(told => told.StartsWith("Parentheses more than"));

    [Fact]
    public void What_it_says_reads_back_as_the_same_query_for_any_text() =>
        Prop.ForAll<string>(ReadsBack).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_it_says_reads_back_as_the_same_query_for_anything_made_of_the_language() =>
        Prop.ForAll(QueryGenerator.Queries, pieces => ReadsBack(string.Concat(pieces))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("date:\"NEAR(1962-10-27")]
    [InlineData("in:\"struck~1\"")]
    [InlineData("27 (Oct. 1962-10-27 Kuz*")]
    [InlineData("^language:ru")]
    [InlineData("in:\" NEAR(collection:")]
    [InlineData("PRE/3 Kh?shchev 27 28 date: in: Zorin")]
    [InlineData("?\u0301Kuz*")]
    [InlineData("Kuz*\u0301nets?\u0301ov")]
    public void What_it_says_reads_back_as_the_same_query(string typed)
    {
        var first = SearchQueryParser.Parse(typed);
        SearchQueryParser.Parse(first.ReadAs).ReadAs.ShouldBe(first.ReadAs);
        SearchQueryParser.Parse(first.ReadAs).Root.ShouldBe(first.Root);
    }

    private static bool ReadsBack(string typed)
    {
        var first = SearchQueryParser.Parse(typed);
        var second = SearchQueryParser.Parse(first.ReadAs);

        // At the limit of words the parentheses and signs written out may push the last word over it.
        return first.Notices.Any(notice => notice.StartsWith("Only the first", StringComparison.Ordinal)) || (second.ReadAs == first.ReadAs && Equals(second.Root, first.Root));
    }
}
