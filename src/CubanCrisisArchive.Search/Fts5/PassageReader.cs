using System.Text.Json;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Marking;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Reads what is shown of the few passages that are.</summary>
/// <param name="words">What is marked.</param>
/// <param name="variants">Tells what of the text found is a variant of what was typed; null where that is not asked.</param>
internal sealed class PassageReader(SqliteConnection connection, IReadOnlyList<WordsPredicate> words, VariantTeller? variants = null) : IDisposable
{
    private readonly PassageRows rows = new(connection);
    private WordMarker? marker;

    public IReadOnlyList<SearchHit> Hits(IEnumerable<RankedRow> ranked) => [.. ranked.Select(Hit)];

    public IReadOnlyList<RecordHit> RecordHits(IEnumerable<RankedRow> ranked) => [.. ranked.Select(RecordHit)];

    /// <summary>A paragraph's id and the places in its text that match.</summary>
    public (string Paragraph, IReadOnlyList<TextSpan> Matches) Matches(long id)
    {
        var row = rows.Read(id);
        return (row.ParagraphId!, Matches(row));
    }

    public void Dispose()
    {
        rows.Dispose();
        marker?.Dispose();
    }

    private SearchHit Hit(RankedRow ranked)
    {
        var row = rows.Read(ranked.Id);
        var places = Matches(row);
        var snippet = SnippetCutter.Of(row.Text, places);
        return new SearchHit(RecordId.Parse(row.RecordId), row.Title, DateOf(row), row.ParagraphId, row.ParagraphNumber, row.Speaker, snippet, ranked.Score)
        {
            Zone = (SearchZone)row.Zone,
            Variants = variants?.In(row.Text, places) ?? [],
        };
    }

    private RecordHit RecordHit(RankedRow ranked)
    {
        var row = rows.Read(ranked.Id);
        return new RecordHit(RecordId.Parse(row.RecordId), row.Title, DateOf(row), (SearchZone)row.Zone, row.ParagraphId, SnippetOf(row), ranked.Score);
    }

    private Snippet SnippetOf(PassageRow row) => SnippetCutter.Of(row.Text, Matches(row));

    private IReadOnlyList<TextSpan> Matches(PassageRow row) =>
        words.Count == 0 ? [] : (marker ??= new WordMarker(connection, words)).Matches(row.Text);

    private static ArchivalDate DateOf(PassageRow row) => JsonSerializer.Deserialize<ArchivalDate>(row.Date) ?? ArchivalDate.Undated;
}
