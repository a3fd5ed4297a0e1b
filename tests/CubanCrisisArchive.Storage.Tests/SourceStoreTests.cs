using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class SourceStoreTests : IDisposable
{
    private const string Content = "Before\r\nProQuest™ 😀 \tnotice\r\n© all of it\rAfter";

    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Foreign_words_are_blank_in_the_source_and_lines_and_places_stay()
    {
        var record = Exhibit.Bare("one", ArchivalDate.Undated) with
        {
            Apparatus = [new ApparatusItem(ApparatusKind.ForeignMatter, "Notice", null, [Span("© all of it")], [new LineRange(3, 3)])],
            SourceSpan = new TextSpan(0, Content.Length),
        };
        var part = new SourcePart(Span("ProQuest™ 😀 \tnotice"), PartKind.Foreign, "Target", record.Id);
        await archive.FillAsync(batch => batch.AddFile(ScratchArchive.Entry("corpus/papers/one.md"), Content, new ReadFile([record], [part], [])));

        var source = await new SourceStore(archive.Database).FindAsync(record.Id, Cancellation);

        source.ShouldNotBeNull();
        source.Text.Content.ShouldBe("Before\r\n" + new string(' ', 20) + "\r\n" + new string(' ', 11) + "\rAfter");
        source.Text.LineCount.ShouldBe(4);
        source.Parts.ShouldBe([part]);
        source.File.ShouldBe(new SourceFile("corpus/papers/one.md", "hash-of-corpus/papers/one.md"));
        source.Text.Path.ShouldBe("corpus/papers/one.md");
    }

    [Fact]
    public async Task Foreign_words_are_nowhere_in_the_archives_file()
    {
        var record = Exhibit.Bare("one", ArchivalDate.Undated);
        var part = new SourcePart(Span("ProQuest™ 😀 \tnotice"), PartKind.Foreign, "Target", record.Id);
        var path = await archive.FillAsync(batch =>
            batch.AddFile(ScratchArchive.Entry("corpus/papers/one.md"), Content, new ReadFile([record], [part], [])));

        var bytes = await File.ReadAllBytesAsync(path, Cancellation);

        bytes.AsSpan().IndexOf("ProQuest"u8).ShouldBe(-1);
        bytes.AsSpan().IndexOf("Before"u8).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_record_of_a_volume_has_the_parts_within_its_share()
    {
        var first = Exhibit.Bare("v-d1", ArchivalDate.Undated) with { SourceSpan = new TextSpan(10, 10) };
        var second = Exhibit.Bare("v-d2", ArchivalDate.Undated) with { SourceSpan = new TextSpan(20, 10) };
        SourcePart[] parts =
        [
            new(new TextSpan(0, 10), PartKind.Furniture, "Front matter", null),
            new(new TextSpan(10, 4), PartKind.Identity, "Title", first.Id),
            new(new TextSpan(14, 2), PartKind.Furniture, "Page 3", null),
            new(new TextSpan(16, 4), PartKind.Body, "Paragraph 1", first.Id, "1-00000000"),
            new(new TextSpan(20, 10), PartKind.Body, "Paragraph 1", second.Id, "1-11111111"),
        ];
        await archive.FillAsync(batch => batch.AddFile(
            ScratchArchive.Entry("corpus/papers/v.xml"), new string('x', 30), new ReadFile([first, second], parts, [])));

        var source = await new SourceStore(archive.Database).FindAsync(first.Id, Cancellation);

        source!.Parts.ShouldBe(parts[1..4]);
        source.Span.ShouldBe(first.SourceSpan);
    }

    [Fact]
    public async Task A_source_with_odd_characters_comes_back_to_the_character()
    {
        var content = "a\0b\u0001\u2028 \ufffd end\0";
        var record = Exhibit.Bare("odd", ArchivalDate.Undated);
        await archive.FillAsync(batch => batch.AddFile(ScratchArchive.Entry("corpus/papers/odd.md"), content, new ReadFile([record], [], [])));

        (await new SourceStore(archive.Database).FindAsync(record.Id, Cancellation))!.Text.Content.ShouldBe(content);
    }

    [Fact]
    public async Task A_volume_is_shown_as_it_is_now_however_often_it_was_asked_for_before()
    {
        var store = new SourceStore(archive.Database);
        var record = Exhibit.Bare("v-d1", ArchivalDate.Undated);
        foreach (var letter in "abc")
        {
            var content = new string(letter, 200_000);
            await archive.FillAsync(batch => batch.AddFile(ScratchArchive.Entry("corpus/papers/v.xml"), content, new ReadFile([record], [], [])));

            var first = await store.FindTextAsync(record.Id, Cancellation);
            var again = await store.FindTextAsync(record.Id, Cancellation);

            first!.Content.ShouldBe(content);
            again.ShouldBeSameAs(first);
        }
    }

    [Fact]
    public void Volumes_kept_are_those_asked_for_last_and_no_more_than_there_is_room_for()
    {
        var volume = new SourceText("v", new string('v', 150_000));
        var kept = new KeptSources(mostCharacters: 400_000);
        kept.Add("now", 1, volume);
        kept.Add("now", 2, volume);
        kept.Find("now", 1).ShouldNotBeNull();

        kept.Add("now", 3, volume);

        kept.Find("now", 2).ShouldBeNull();
        kept.Find("now", 1).ShouldBeSameAs(volume);
        kept.Find("now", 3).ShouldBeSameAs(volume);
        kept.Find("later", 3).ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_record_has_no_source()
    {
        await archive.BuildAsync([]);

        (await new SourceStore(archive.Database).FindAsync(RecordId.Parse("none"), Cancellation)).ShouldBeNull();
        (await new SourceStore(archive.Database).FindTextAsync(RecordId.Parse("none"), Cancellation)).ShouldBeNull();
    }

    private static TextSpan Span(string words) => new(Content.IndexOf(words, StringComparison.Ordinal), words.Length);
}
