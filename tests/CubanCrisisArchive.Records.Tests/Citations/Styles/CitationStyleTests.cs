using CubanCrisisArchive.Records.Citations.Styles;

namespace CubanCrisisArchive.Records.Tests.Citations.Styles;

public sealed class CitationStyleTests
{
    private const string TelegramTitle = "Telegram from Soviet Deputy Foreign Minister Kuznetsov and Ambassador to the UN Zorin to USSR Foreign Ministry (1)";

    [Theory]
    [InlineData("chicago-note", TelegramTitle + ", trans. John Henriksen, October 30, 1962, Archive of Foreign Policy, Russian Federation (AVP RF), Moscow; copy obtained by NHK, and on file at National Security Archive, Washington, D.C.; Wilson Center Digital Archive, no. 112634, https://given.example/document/112634 (address as given in the source); Cuban Crisis Archive, https://archive.example/records/wilson-112634.")]
    [InlineData("chicago-bibliography", "Kuznetsov, Vasily Vasilyevich, and Valerian Aleksandrovich Zorin. " + TelegramTitle + ". Translated by John Henriksen. October 30, 1962. Archive of Foreign Policy, Russian Federation (AVP RF), Moscow. Copy obtained by NHK, and on file at National Security Archive, Washington, D.C. Wilson Center Digital Archive, no. 112634, https://given.example/document/112634 (address as given in the source). Cuban Crisis Archive. https://archive.example/records/wilson-112634.")]
    [InlineData("mla", "Kuznetsov, Vasily Vasilyevich, and Valerian Aleksandrovich Zorin. " + TelegramTitle + ". Translated by John Henriksen, 30 Oct. 1962, Archive of Foreign Policy, Russian Federation (AVP RF), Moscow. Wilson Center Digital Archive, no. 112634, https://given.example/document/112634 (address as given in the source). Cuban Crisis Archive, https://archive.example/records/wilson-112634.")]
    [InlineData("mla-in-text", "(Kuznetsov and Zorin)")]
    [InlineData("apa", "Kuznetsov, V. V., & Zorin, V. A. (1962, October 30). [" + TelegramTitle + "] (J. Henriksen, Trans.). Archive of Foreign Policy, Russian Federation (AVP RF), Moscow. Wilson Center Digital Archive, no. 112634, https://given.example/document/112634 (address as given in the source). Cuban Crisis Archive. https://archive.example/records/wilson-112634")]
    [InlineData("apa-in-text", "(Kuznetsov & Zorin, 1962)")]
    public void A_telegram_is_cited_in_the_order_of_archives(string style, string expected) => Written(style, CitedExhibits.Telegram).ShouldBe(expected);

    [Theory]
    [InlineData("chicago-note", "Alexander Akalovsky, Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba, no. 01117, National Security Archive; Cuban Crisis Archive, https://archive.example/records/nsarchive-01117.")]
    [InlineData("chicago-bibliography", "Akalovsky, Alexander. Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba. No. 01117. National Security Archive. Cuban Crisis Archive. https://archive.example/records/nsarchive-01117.")]
    [InlineData("mla", "Akalovsky, Alexander. Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba. No. 01117, National Security Archive. Cuban Crisis Archive, https://archive.example/records/nsarchive-01117.")]
    [InlineData("apa", "Akalovsky, A. (1962, November 8). [Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba]. No. 01117, National Security Archive. Cuban Crisis Archive. https://archive.example/records/nsarchive-01117")]
    public void A_day_that_the_title_tells_is_not_told_twice(string style, string expected) => Written(style, CitedExhibits.Memorandum).ShouldBe(expected);

    [Theory]
    [InlineData("chicago-note", "“Major Consequences of Certain Courses of Action on Cuba,” n.d.; Cuban Crisis Archive, https://archive.example/records/paper.")]
    [InlineData("chicago-bibliography", "“Major Consequences of Certain Courses of Action on Cuba.” n.d. Cuban Crisis Archive. https://archive.example/records/paper.")]
    [InlineData("mla", "“Major Consequences of Certain Courses of Action on Cuba.” Cuban Crisis Archive, https://archive.example/records/paper.")]
    [InlineData("mla-in-text", "(“Major Consequences”)")]
    [InlineData("apa", "Major Consequences of Certain Courses of Action on Cuba [Intelligence estimate]. (n.d.). Cuban Crisis Archive. https://archive.example/records/paper")]
    [InlineData("apa-in-text", "(Major Consequences, n.d.)")]
    public void What_is_not_known_is_left_out_and_only_a_name_of_its_own_bears_quotation_marks(string style, string expected) =>
        Written(style, CitedExhibits.Paper).ShouldBe(expected);

    [Theory]
    [InlineData("chicago-note", ", October 30, 1962, para. 12, Archive of")]
    [InlineData("mla-in-text", "(Kuznetsov and Zorin, par. 12)")]
    [InlineData("apa-in-text", "(Kuznetsov & Zorin, 1962, para. 12)")]
    public void A_paragraph_is_cited_by_its_number_and_its_own_address(string style, string expected)
    {
        var item = CitedExhibits.Telegram.AtParagraph(12, "https://archive.example/records/wilson-112634/p/12-abcdef01");

        Written(style, item).ShouldContain(expected);
        item.Key.ShouldBe("wilson-112634-p12");
        Written("chicago-note", item).ShouldEndWith("/p/12-abcdef01.");
    }

    [Fact]
    public void The_address_that_the_source_gives_is_kept_and_is_never_the_one_that_stands_for_the_item()
    {
        foreach (var style in CitationStyles.All.Where(style => !style.Slug.EndsWith("in-text", StringComparison.Ordinal)))
        {
            var text = style.Write(CitedExhibits.Telegram).ToString();
            text.ShouldContain("https://given.example/document/112634 (address as given in the source)", customMessage: style.Slug);
            text.TrimEnd('.').ShouldEndWith("https://archive.example/records/wilson-112634", customMessage: style.Slug);
        }
    }

    [Fact]
    public void Sites_are_italic_in_MLA_and_a_name_of_its_own_is_in_APA()
    {
        MlaStyle.WorksCited(CitedExhibits.Telegram).Runs.Where(run => run.IsItalic).Select(run => run.Text)
            .ShouldBe(["Wilson Center Digital Archive", "Cuban Crisis Archive"]);
        ApaStyle.Reference(CitedExhibits.Paper).Runs.Where(run => run.IsItalic).Select(run => run.Text).ShouldBe([CitedExhibits.Paper.Title]);
        ApaStyle.Reference(CitedExhibits.Telegram).Runs.ShouldNotContain(run => run.IsItalic);
    }

    [Fact]
    public void Many_authors_are_shortened_as_each_style_asks()
    {
        var item = CitedExhibits.Memorandum with
        {
            Authors = [new CitedName("Abel", "Ann"), new CitedName("Baker", "Bo"), new CitedName("Cole", "Cy"), new CitedName("Dunn", "Di")],
        };

        Written("chicago-note", item).ShouldStartWith("Ann Abel et al., Memorandum");
        Written("chicago-bibliography", item).ShouldStartWith("Abel, Ann, Bo Baker, Cy Cole, and Di Dunn. Memorandum");
        Written("mla", item).ShouldStartWith("Abel, Ann, et al. Memorandum");
        Written("apa", item).ShouldStartWith("Abel, A., Baker, B., Cole, C., & Dunn, D. (1962, November 8).");
        Written("apa-in-text", item).ShouldBe("(Abel et al., 1962)");
    }

    [Theory]
    [InlineData("Record of Conversation between Kuznetsov and U Thant", "(Record of Conversation)")]
    [InlineData("Memorandum of", "(Memorandum of)")]
    [InlineData("Telegram", "(Telegram)")]
    [InlineData("From the Journal of V.V. Kuznetsov: Record of conversation", "(From the Journal)")]
    [InlineData("", "()")]
    public void Without_an_author_the_text_cites_the_first_words(string title, string expected) =>
        Written("mla-in-text", CitedExhibits.Memorandum with { Authors = [], Title = title }).ShouldBe(expected);

    private static string Written(string style, CitedItem item) => CitationStyles.All.Single(each => each.Slug == style).Write(item).ToString();
}
