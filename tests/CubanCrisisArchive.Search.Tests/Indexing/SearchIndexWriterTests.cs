using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using Dapper;

namespace CubanCrisisArchive.Search.Tests.Indexing;

public sealed class SearchIndexWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_added_again_replaces_itself()
    {
        await using var index = await ScratchIndex.OfAsync(RecordExhibit.Of("a", "title: A\n\nOne ship."));
        await index.AddAsync(RecordExhibit.Of("a", "title: A\n\nTwo bombers."));

        (await index.Searcher.SearchAsync("ship", cancellationToken: Token)).Total.ShouldBe(0);
        (await index.Searcher.SearchAsync("bombers", cancellationToken: Token)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_record_removed_is_found_no_more_and_others_are()
    {
        await using var index = await ScratchIndex.OfAsync(
            RecordExhibit.Of("a", "title: Ships\n\nOne ship."), RecordExhibit.Of("b", "title: Ships\n\nAnother ship."));
        await index.RemoveAsync("a");

        var answer = await index.Searcher.SearchAsync("ship", cancellationToken: Token);
        answer.Total.ShouldBe(1);
        answer.RecordTotal.ShouldBe(1);
        answer.Hits[0].Record.Value.ShouldBe("b");
    }

    [Fact]
    public async Task Index_and_passages_agree_to_the_word_after_records_were_replaced_and_removed()
    {
        const string check = "insert into search_text (search_text, rank) values ('integrity-check', 1)";
        await using var index = await ScratchIndex.OfCorpusAsync();
        await index.RemoveAsync("wilson-112634");
        await index.AddAsync(RecordExhibit.Of("later", "title: A later record\n\nÉmigrés were {-seen-} {+met+} at the ﬁrst landing."));
        await index.AddAsync(RecordExhibit.Of("later", "title: Another text of it\n\nIt was read anew."));

        await index.WriteAsync(async (connection, transaction) => await connection.ExecuteAsync(check, transaction: transaction));

        (await index.Searcher.SearchAsync("émigrés", cancellationToken: Token)).Total.ShouldBe(0);
        (await index.Searcher.SearchAsync("anew", cancellationToken: Token)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Removing_a_record_that_is_not_there_does_nothing()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        await index.RemoveAsync("nobody");

        (await index.Searcher.SearchAsync("ship", cancellationToken: Token)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_found_of_a_transaction_that_was_not_committed()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        await Should.ThrowAsync<InvalidOperationException>(() => index.WriteAsync((_, transaction) =>
        {
            var exhibit = RecordExhibit.Of("late", "title: Late\n\nA second ship.");
            SearchIndexWriter.Add(transaction, exhibit.Record, exhibit.Source);
            throw new InvalidOperationException("stop");
        }));

        (await index.Searcher.SearchAsync("ship", cancellationToken: Token)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Struck_words_are_no_part_of_the_paragraph_and_inserted_words_are()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("He would {-discuss-} {+speak of+} the bombers.");

        (await index.Searcher.SearchAsync("discuss", cancellationToken: Token)).Total.ShouldBe(0);
        (await index.Searcher.SearchAsync("\"speak of the bombers\"", cancellationToken: Token)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Pieces_left_by_many_small_changes_are_merged_and_nothing_is_found_otherwise()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        for (var i = 0; i < 40; i++)
        {
            await index.AddAsync(RecordExhibit.Of($"r{i}", $"title: Record {i}\n\nShip {i} and bomber {i}."));
        }

        var before = await index.Searcher.SearchAsync("ship", new SearchPage(1, 100), Token);
        var steps = 0;
        bool isMore;
        do
        {
            isMore = false;
            await index.WriteAsync(async (connection, transaction) => isMore = await SearchIndexWriter.MergeAsync(connection, transaction, Token));
            steps++;
        }
        while (isMore && steps < 100);

        steps.ShouldBeInRange(2, 99);
        var after = await new ArchiveSearcher(index.OpenAsync).SearchAsync("ship", new SearchPage(1, 100), Token);
        after.Total.ShouldBe(41);
        after.Hits.Select(hit => (hit.Record, hit.Score)).ShouldBe(before.Hits.Select(hit => (hit.Record, hit.Score)));
    }

    [Fact]
    public async Task An_index_that_is_filled_before_anyone_reads_it_is_one_piece_at_its_end_and_finds_the_same()
    {
        await using var index = await ScratchIndex.OfAsync();
        await index.WriteAsync((connection, transaction) => SearchIndexWriter.BeginFillingAsync(connection, transaction, Token));
        for (var i = 0; i < 30; i++)
        {
            await index.AddAsync(RecordExhibit.Of($"record-{i}", $"title: Record {i}\n\nThe ship number {i} turned back."));
        }

        (await PiecesAsync(index)).ShouldBe(30);
        var before = await new ArchiveSearcher(index.OpenAsync).SearchAsync("ship", new SearchPage(1, 100), Token);
        await index.WriteAsync((connection, transaction) => SearchIndexWriter.EndFillingAsync(connection, transaction, Token));

        (await PiecesAsync(index)).ShouldBe(1);
        var after = await new ArchiveSearcher(index.OpenAsync).SearchAsync("ship", new SearchPage(1, 100), Token);
        after.Total.ShouldBe(30);
        after.Hits.Select(hit => (hit.Record, hit.Score)).ShouldBe(before.Hits.Select(hit => (hit.Record, hit.Score)));
    }

    private static async Task<long> PiecesAsync(ScratchIndex index)
    {
        await using var connection = await index.OpenAsync(Token);
        return await connection.ExecuteScalarAsync<long>("select count(distinct segid) from search_text_idx");
    }
}
