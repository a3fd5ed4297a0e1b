using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Web.Pages.Search;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Writes a search's answer in its machine form.</summary>
internal static class SearchFormWriter
{
    private const string All = "all";
    private const string Most = "most";

    public static SearchForm Write(string query, SearchAnswer answer, SearchReceipt receipt, SiteAddress site) => new(
        query,
        answer.ReadAs,
        answer.Notices,
        answer.Total,
        answer.Page.Number,
        answer.Page.Size,
        [.. answer.Hits.Concat(answer.MostHits).Select(hit => Write(hit, site))],
        answer.RecordTotal,
        [.. answer.RecordHits.Select(hit => Write(hit, site))],
        answer.TotalMost,
        answer.Records,
        answer.IsComplete,
        [.. answer.Zones.Select(zone => new ZoneForm(zone.Zone.Word(), zone.Count))],
        [.. answer.Facets.Select(Write)],
        [.. answer.Groups.Select(group => new GroupForm(group.Record.Value, site.Record(group.Record), group.Title, group.Date.Iso, group.Total))],
        [.. answer.Expansions.Select(expansion => new ExpansionForm(expansion.Asked, expansion.Also))],
        answer.AsTyped,
        [.. answer.Alternatives.Select(offer => new AlternativeForm(offer.Kind.Word(), offer.What, offer.Query, offer.Total))],
        [.. answer.NotHeld.Select(missing => new NotHeldForm(missing.Field, missing.Asked, [.. missing.Nearest.Select(near => new NearestForm(near.Name, near.Query, near.Records))]))],
        answer.LikeWords,
        [.. answer.Times.Days.Select(day => new DayForm(DateWords.Iso(day.Key), day.Value))],
        Write(receipt, site));

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
        hit.Score,
        hit.HasAll ? All : Most,
        hit.Lacks,
        hit.Elsewhere,
        [.. hit.Instead.Select(other => new ExpansionForm(other.Asked, other.Also))],
        hit.Zone.Word(),
        hit.Variants);

    private static RecordHitForm Write(RecordHit hit, SiteAddress site) => new(
        hit.Record.Value,
        site.Record(hit.Record),
        hit.Title,
        hit.Date.Iso,
        hit.Zone.Word(),
        hit.Snippet.ToString(),
        Pieces(hit.Snippet),
        hit.Score);

    private static FacetForm Write(Facet facet) => new(
        facet.Name,
        facet.Distinct,
        [.. facet.Values.Select(value => new FacetValueForm(value.Key, value.Name, value.Count, value.IsChosen, value.Without, value.Query))]);

    private static ReceiptForm Write(SearchReceipt receipt, SiteAddress site) => new(
        receipt.ReadAs,
        receipt.Version,
        receipt.Archive.Corpus,
        receipt.Archive.Makeup.Reader,
        receipt.Archive.Makeup.Index,
        receipt.Program,
        receipt.Total,
        receipt.At,
        Math.Round(receipt.Took.TotalMilliseconds, 1),
        site.Page(receipt.Replay));

    private static IReadOnlyList<PieceForm> Pieces(Snippet snippet) =>
        [.. snippet.Pieces.Select(piece => new PieceForm(piece.Text, piece.IsMatch))];
}
