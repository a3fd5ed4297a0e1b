using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Writes a search's answer in its machine form.</summary>
internal static class SearchFormWriter
{
    public static SearchForm Write(string query, SearchAnswer answer, SiteAddress site) => new(
        query,
        answer.ReadAs,
        answer.Notices,
        answer.Total,
        answer.Page.Number,
        answer.Page.Size,
        [.. answer.Hits.Select(hit => Write(hit, site))],
        answer.RecordTotal,
        [.. answer.RecordHits.Select(hit => Write(hit, site))]);

    private static SearchHitForm Write(SearchHit hit, SiteAddress site) => new(
        hit.Record.Value,
        site.Paragraph(hit.Record, hit.ParagraphId),
        hit.Title,
        hit.Date.Iso,
        hit.ParagraphId,
        hit.ParagraphNumber,
        hit.Speaker,
        hit.Snippet.ToString(),
        Pieces(hit.Snippet),
        hit.Score);

    private static RecordHitForm Write(RecordHit hit, SiteAddress site) => new(
        hit.Record.Value,
        site.Record(hit.Record),
        hit.Title,
        hit.Date.Iso,
        hit.Zone.Word(),
        hit.Snippet.ToString(),
        Pieces(hit.Snippet),
        hit.Score);

    private static IReadOnlyList<PieceForm> Pieces(Snippet snippet) =>
        [.. snippet.Pieces.Select(piece => new PieceForm(piece.Text, piece.IsMatch))];
}
