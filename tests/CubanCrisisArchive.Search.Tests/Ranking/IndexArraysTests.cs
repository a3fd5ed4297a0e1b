using CubanCrisisArchive.Search.Ranking;
using Dapper;

namespace CubanCrisisArchive.Search.Tests.Ranking;

/// <summary>What ranking keeps in memory against the rows that it is packed from.</summary>
public sealed class IndexArraysTests
{
    [Fact]
    public async Task Every_row_and_record_is_kept_as_the_index_has_it_after_records_were_added_and_removed()
    {
        await using var index = await ScratchIndex.OfCorpusAsync();
        await index.RemoveAsync("wilson-112634");
        await index.AddAsync(RecordExhibit.Of("later", "title: A later record\n\nIt was added last."));
        await using var connection = await index.OpenAsync(TestContext.Current.CancellationToken);

        var arrays = IndexArrays.Load(connection);

        var rows = (await connection.QueryAsync<(int Id, int Record, int Words, int Zone, int Speaker)>("select id, record, words, zone, coalesce(speaker_label, 0) from search_passage order by id")).ToList();
        rows.Count.ShouldBeGreaterThan(100);
        arrays.Passages.ShouldBe(rows.Count);
        rows.Select(row => (row.Id, arrays.RecordOf(row.Id), arrays.WordsOf(row.Id), arrays.ZoneOf(row.Id), arrays.SpeakerOf(row.Id))).ShouldBe(rows);
        Enumerable.Range(0, arrays.Rows).Where(row => arrays.Knows(row)).ShouldBe(rows.Select(row => row.Id));

        var records = (await connection.QueryAsync<(int Id, int? First, int? Last)>("select id, first_day, last_day from search_record order by id")).ToList();
        records.Select(record => (record.Id, arrays.FirstDay(record.Id), arrays.LastDay(record.Id))).ShouldBe(records);
        var labels = (await connection.QueryAsync<(int Record, int Label)>("select record, label from search_record_label")).ToLookup(row => row.Record, row => row.Label);
        foreach (var (id, _, _) in records)
        {
            arrays.LabelsOf(id).ToArray().ShouldBe(labels[id].Order());
            rows.Where(row => row.Record == id).Select(row => row.Id).ShouldAllBe(row => row >= arrays.RowsOf(id).First && row < arrays.RowsOf(id).End);
        }
    }

    [Fact]
    public async Task Index_without_records_gives_arrays_without_rows()
    {
        await using var index = await ScratchIndex.OfAsync();
        await using var connection = await index.OpenAsync(TestContext.Current.CancellationToken);

        var arrays = IndexArrays.Load(connection);

        arrays.Passages.ShouldBe(0);
        arrays.Knows(1).ShouldBeFalse();
        arrays.FirstDayOfAll.ShouldBeGreaterThan(arrays.LastDayOfAll);
    }
}
