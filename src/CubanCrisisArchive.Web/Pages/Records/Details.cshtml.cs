using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Doors.Forms;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A document beside what is known of it; or, where the asker would rather have one of its other forms, that form.</summary>
[VariesByAccept]
internal sealed class DetailsModel(
    DescribedRecords described,
    RecordAnswer forms,
    RecordStore records,
    CitedDocumentStore citedDocuments,
    RelatedStore related,
    GlossaryStore glossaries,
    Permalinks permalinks,
    Ledger ledger,
    ArchiveSearcher searcher,
    ArchiveOptions options) : PageModel
{
    public View Data { get; private set; } = null!;

    /// <param name="view">Which view of the text; anything unknown is the reading view.</param>
    /// <param name="q">A query whose matches are marked in the text.</param>
    /// <param name="was">The paragraph's address in the permanent link that led here, where its words are no longer as they were.</param>
    public async Task<IActionResult> OnGetAsync(RecordId id, string? view, string? q, string? was, CancellationToken cancellationToken)
    {
        var (isSatisfied, format) = RecordFormats.Choose(Request.Headers.Accept);
        if (!isSatisfied || format is not null)
        {
            var answer = format is null ? RecordAnswer.NotAcceptable() : await forms.MakeAsync(Request, id.Value, format, null, cancellationToken);
            await answer.ExecuteAsync(HttpContext);
            return new EmptyResult();
        }

        if (await described.FindAsync(id, SiteAddress.Of(Request, options), cancellationToken) is not { } found)
        {
            return await ledger.WasRemovedAsync(id, cancellationToken) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        var record = found.Record;
        var matches = string.IsNullOrWhiteSpace(q)
            ? new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal)
            : await searcher.MatchesInAsync(SearchQueryParser.Parse(q), id, cancellationToken);
        var mode = string.Equals(view, "diplomatic", StringComparison.OrdinalIgnoreCase) ? TranscriptView.Diplomatic : TranscriptView.Reading;
        Response.Headers.Link = string.Join(", ", Signposts.OfPage(found));
        var glossary = await glossaries.ReadAsync(cancellationToken);
        Data = new View(
            found,
            mode,
            TranscriptHtmlRenderer.Render(new TranscriptRequest(record, found.Text, mode, found.Authorities)
            {
                Matches = matches,
                Glossary = glossary,
                PacketQuery = PacketAddress.Write(PacketAddress.Read(Request.Query["packet"], [])),
                CitedDocuments = await citedDocuments.FindManyAsync([.. record.CrossReferences.Select(each => each.Document).OfType<AuthorityId>().Distinct()], cancellationToken),
                Notices = was is null ? new Dictionary<string, string>(StringComparer.Ordinal) : Permalinks.NoticesOf(await permalinks.FollowAsync(id, was, record.Paragraphs, cancellationToken)),
            }),
            await records.NeighboursAsync(id, cancellationToken),
            q,
            matches)
        {
            Related = await related.FindAsync(id, cancellationToken),
            TermsBeside = glossary.OccurringIn(WordsBeside(record)),
        };
        return Page();
    }

    /// <summary>What stands about the text rather than in it: citation, markings, stamps.</summary>
    private static IEnumerable<string> WordsBeside(ArchivalRecord record) =>
    [
        record.Citation.Text,
        .. record.Apparatus.Where(item => item.Kind != ApparatusKind.ForeignMatter).Select(item => item.AsPrinted ?? string.Empty),
        .. record.Apparatus.SelectMany(item => item.Review?.Boxes ?? []).Select(box => box.Label),
    ];

    /// <param name="Query">What was searched for on the way here, or null.</param>
    /// <param name="Matches">By paragraph, where it matches.</param>
    internal sealed record View(
        DescribedRecord Described,
        TranscriptView Mode,
        TranscriptHtml Transcript,
        RecordNeighbours Neighbours,
        string? Query,
        IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Matches)
    {
        public ArchivalRecord Record => Described.Record;

        public SourceFile File => Described.File;

        public string CollectionName => Described.Collection.Name;

        public IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities => Described.Authorities;

        public string Path => $"/records/{Record.Id}";

        /// <summary>Records that a reader of this one may want, each with the reason.</summary>
        public IReadOnlyList<RelatedRecord> Related { get; init; } = [];

        /// <summary>Terms in the citation, the markings and the stamps.</summary>
        public IReadOnlyList<GlossaryTerm> TermsBeside { get; init; } = [];

        public bool HasChanges => Transcript.Insertions + Transcript.Deletions > 0;

        /// <summary>The address of a view of the text, the query kept.</summary>
        public string PathOf(TranscriptView view)
        {
            var query = new QueryBuilder();
            if (view == TranscriptView.Diplomatic)
            {
                query.Add("view", "diplomatic");
            }

            if (!string.IsNullOrWhiteSpace(Query))
            {
                query.Add("q", Query);
            }

            return Path + query;
        }

        public IEnumerable<ApparatusItem> Reviews => Apparatus(ApparatusKind.Review).OrderBy(item => item.Review?.Date.Earliest);

        public IEnumerable<ApparatusItem> Apparatus(params ApparatusKind[] kinds) => Record.Apparatus.Where(item => kinds.Contains(item.Kind));
    }
}
