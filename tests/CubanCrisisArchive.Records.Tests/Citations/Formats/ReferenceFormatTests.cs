using System.Text.Json;
using CubanCrisisArchive.Records.Citations.Formats;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Citations.Formats;

public sealed class ReferenceFormatTests
{
    [Fact]
    public void BibTeX_tells_every_part_under_the_records_own_key() => ReferenceFormat.BibTex.WriteOne(CitedExhibits.Telegram).ShouldBe(
        """
        @misc{wilson-112634,
          author = {Kuznetsov, Vasily Vasilyevich and Zorin, Valerian Aleksandrovich},
          title = {{Telegram from Soviet Deputy Foreign Minister Kuznetsov and Ambassador to the UN Zorin to USSR Foreign Ministry (1)}},
          translator = {Henriksen, John},
          date = {1962-10-30},
          year = {1962},
          month = oct,
          type = {Telegram},
          library = {Archive of Foreign Policy, Russian Federation (AVP RF), Moscow},
          howpublished = {Wilson Center Digital Archive, no. 112634},
          url = {https://archive.example/records/wilson-112634},
          note = {Archive of Foreign Policy, Russian Federation (AVP RF), Moscow; copy obtained by NHK, and on file at National Security Archive, Washington, D.C.},
          language = {en},
        }

        """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("50% of {it} & a_b #1 $5 ~ ^ \\", @"50\% of \textbraceleft{}it\textbraceright{} \& a\_b \#1 \$5 \textasciitilde{} \textasciicircum{} \textbackslash{}")]
    [InlineData("the \"quarantine\" <of> Dorticós", @"the ``quarantine'' \textless{}of\textgreater{} Dorticós")]
    [InlineData("an open { brace", @"an open \textbraceleft{} brace")]
    public void What_TeX_would_take_as_a_command_is_escaped(string title, string expected)
    {
        var entry = ReferenceFormat.BibTex.WriteOne(CitedExhibits.Telegram with { Title = title });

        entry.ShouldContain($"  title = {{{{{expected}}}}},\n");
        entry.Count(character => character == '{').ShouldBe(entry.Count(character => character == '}'));
    }

    [Fact]
    public void A_bodys_name_is_not_taken_apart() =>
        ReferenceFormat.BibTex.WriteOne(CitedExhibits.Telegram with { Authors = [CitedName.Whole("Ministry of Foreign Affairs and Trade")] })
            .ShouldContain("author = {{Ministry of Foreign Affairs and Trade}}");

    [Fact]
    public void RIS_is_a_manuscript_in_its_archive() => ReferenceFormat.Ris.WriteOne(CitedExhibits.Memorandum with { Summary = "Two\r\nER  - lines" }).ShouldBe(
        """
        TY  - MANSCPT
        ID  - nsarchive-01117
        TI  - Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba
        AU  - Akalovsky, Alexander
        PY  - 1962
        DA  - 1962/11/08/
        M3  - Memorandum of conversation
        DB  - National Security Archive
        AN  - no. 01117
        LA  - en
        AB  - Two ER - lines
        UR  - https://archive.example/records/nsarchive-01117
        ER  - 

        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void RIS_names_translator_catalogue_and_the_citation_as_given()
    {
        var lines = ReferenceFormat.Ris.WriteOne(CitedExhibits.Telegram).Split("\r\n");

        lines.ShouldContain("A4  - Henriksen, John");
        lines.ShouldContain("DP  - Wilson Center Digital Archive");
        lines.ShouldContain("DB  - Archive of Foreign Policy, Russian Federation (AVP RF), Moscow");
        lines.ShouldContain("N1  - Citation as the source gives it: \"Telegram\", October 30, 1962, Wilson Center Digital Archive");
        lines.ShouldNotContain(line => line.StartsWith("AN", StringComparison.Ordinal));
    }

    [Fact]
    public void CSL_JSON_holds_archive_place_genre_and_people()
    {
        using var json = JsonDocument.Parse(ReferenceFormat.CslJson.WriteOne(CitedExhibits.Telegram));
        var item = json.RootElement[0];

        item.GetProperty("type").GetString().ShouldBe("manuscript");
        item.GetProperty("archive").GetString().ShouldBe("Archive of Foreign Policy, Russian Federation (AVP RF)");
        item.GetProperty("archive-place").GetString().ShouldBe("Moscow");
        item.GetProperty("genre").GetString().ShouldBe("Telegram");
        item.GetProperty("author")[1].GetProperty("family").GetString().ShouldBe("Zorin");
        item.GetProperty("recipient")[0].GetProperty("literal").GetString().ShouldBe("USSR Foreign Ministry");
        item.GetProperty("translator")[0].GetProperty("given").GetString().ShouldBe("John");
        item.GetProperty("issued").GetProperty("date-parts").GetRawText().Where(char.IsLetterOrDigit).ShouldBe("19621030");
        item.TryGetProperty("archive_location", out _).ShouldBeFalse();
    }

    [Fact]
    public void Rights_stand_where_each_format_has_room_for_them()
    {
        var item = CitedExhibits.Telegram with { Rights = new RightsStatement("http://rightsstatements.org/vocab/UND/1.0/", "Copyright Undetermined") };
        using var json = JsonDocument.Parse(ReferenceFormat.CslJson.WriteOne(item));

        ReferenceFormat.BibTex.WriteOne(item).ShouldContain("  copyright = {Copyright Undetermined (http://rightsstatements.org/vocab/UND/1.0/)},\n");
        ReferenceFormat.Ris.WriteOne(item).ShouldContain("N1  - Rights: Copyright Undetermined (http://rightsstatements.org/vocab/UND/1.0/)\r\n");
        json.RootElement[0].GetProperty("note").GetString()!.Split('\n')[^1].ShouldBe("Rights: Copyright Undetermined (http://rightsstatements.org/vocab/UND/1.0/)");
    }

    [Fact]
    public void Dates_go_no_further_than_they_are_known()
    {
        Issued(ArchivalDate.Undated).ShouldBeNull();
        Issued(ArchivalDate.Undated with { AsPrinted = "late autumn" }).ShouldBe("""{"literal":"late autumn"}""");
        Issued(ArchivalDate.InYear("1962", 1962)).ShouldBe("""{"date-parts":[[1962]]}""");
        Issued(ArchivalDate.InMonth("October 1962", 1962, 10)).ShouldBe("""{"date-parts":[[1962,10]]}""");
        Issued(CitedExhibits.From(new DateOnly(1962, 10, 27), new DateOnly(1962, 10, 28))).ShouldBe("""{"date-parts":[[1962,10,27],[1962,10,28]]}""");
        Issued(ArchivalDate.OnDay("Oct. 27", new DateOnly(1962, 10, 27)) with { Certainty = DateCertainty.Inferred })
            .ShouldBe("""{"date-parts":[[1962,10,27]],"circa":true}""");

        Ris(ArchivalDate.Undated).ShouldBeNull();
        Ris(ArchivalDate.InMonth("October 1962", 1962, 10)).ShouldBe("1962/10//");
        Ris(ArchivalDate.InYear("1962", 1962)).ShouldBe("1962///");
        Ris(CitedExhibits.From(new DateOnly(1962, 10, 27), new DateOnly(1962, 10, 28))).ShouldBe("1962/10/27/to 28 October 1962");
    }

    [Fact]
    public async Task A_list_is_written_item_by_item()
    {
        foreach (var format in ReferenceFormat.All)
        {
            await using var writer = new StringWriter();
            await format.WriteListAsync(writer, Three(), TestContext.Current.CancellationToken);
            var text = writer.ToString();

            text.ShouldContain("wilson-112634", customMessage: format.Slug);
            text.ShouldContain("nsarchive-01117", customMessage: format.Slug);
            if (format == ReferenceFormat.CslJson)
            {
                using var json = JsonDocument.Parse(text);
                json.RootElement.GetArrayLength().ShouldBe(3);
            }
        }

        await using var empty = new StringWriter();
        await ReferenceFormat.CslJson.WriteListAsync(empty, AsyncEnumerable.Empty<CitedItem>(), TestContext.Current.CancellationToken);
        using var none = JsonDocument.Parse(empty.ToString());
        none.RootElement.GetArrayLength().ShouldBe(0);
    }

    private static async IAsyncEnumerable<CitedItem> Three()
    {
        foreach (var item in new[] { CitedExhibits.Telegram, CitedExhibits.Memorandum, CitedExhibits.Paper })
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static string? Issued(ArchivalDate date)
    {
        using var json = JsonDocument.Parse(ReferenceFormat.CslJson.WriteOne(CitedExhibits.Telegram with { Date = date }));
        return json.RootElement[0].TryGetProperty("issued", out var issued) ? JsonSerializer.Serialize(issued) : null;
    }

    private static string? Ris(ArchivalDate date) => ReferenceFormat.Ris.WriteOne(CitedExhibits.Telegram with { Date = date })
        .Split("\r\n")
        .FirstOrDefault(line => line.StartsWith("DA  - ", StringComparison.Ordinal))?[6..];
}
