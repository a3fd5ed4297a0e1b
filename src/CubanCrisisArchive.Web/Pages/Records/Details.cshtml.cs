using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A document beside what is known of it.</summary>
public sealed class DetailsModel(
    RecordStore records,
    SourceStore sources,
    AuthorityStore authorities,
    CollectionStore collections,
    CitedDocumentStore citedDocuments,
    RelatedStore related,
    Permalinks permalinks,
    ArchiveSearcher searcher,
    Ledger ledger) : PageModel
{
    public View Data { get; private set; } = null!;

    /// <param name="view">Which view of the text; anything unknown is the reading view.</param>
    /// <param name="q">A query whose matches are marked in the text.</param>
    /// <param name="was">The paragraph's address in the permanent link that led here, where its words are no longer as they were.</param>
    public async Task<IActionResult> OnGetAsync(RecordId id, string? view, string? q, string? was, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(id, cancellationToken) is not { } stored || await sources.FindAsync(id, cancellationToken) is not { } source)
        {
            return await ledger.WasRemovedAsync(id, cancellationToken) ? StatusCode(StatusCodes.Status410Gone) : NotFound();
        }

        var record = stored.Record;
        var known = await authorities.FindManyAsync(AuthoritiesOf(record), cancellationToken);
        var matches = string.IsNullOrWhiteSpace(q)
            ? new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal)
            : await searcher.MatchesInAsync(SearchQueryParser.Parse(q), id, cancellationToken);
        var mode = string.Equals(view, "diplomatic", StringComparison.OrdinalIgnoreCase) ? TranscriptView.Diplomatic : TranscriptView.Reading;
        Data = new View(
            record,
            stored.Source,
            (await collections.FindAsync(record.Collection, cancellationToken))?.Collection.Name ?? record.Collection,
            known,
            mode,
            TranscriptHtmlRenderer.Render(new TranscriptRequest(record, source.Text, mode, known)
            {
                Matches = matches,
                CitedDocuments = await citedDocuments.FindManyAsync([.. record.CrossReferences.Select(each => each.Document).OfType<AuthorityId>().Distinct()], cancellationToken),
                Notices = was is null ? new Dictionary<string, string>(StringComparer.Ordinal) : Permalinks.NoticesOf(await permalinks.FollowAsync(id, was, record.Paragraphs, cancellationToken)),
            }),
            await records.NeighboursAsync(id, cancellationToken),
            q,
            matches)
        {
            Related = await related.FindAsync(id, cancellationToken),
        };
        return Page();
    }

    private static HashSet<AuthorityId> AuthoritiesOf(ArchivalRecord record) =>
    [
        .. record.Mentions.Select(mention => mention.Authority),
        .. record.Participants.Select(participant => participant.Authority).OfType<AuthorityId>(),
    ];

    /// <param name="Query">What was searched for on the way here, or null.</param>
    /// <param name="Matches">By paragraph, where it matches.</param>
    public sealed record View(
        ArchivalRecord Record,
        SourceFile File,
        string CollectionName,
        IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities,
        TranscriptView Mode,
        TranscriptHtml Transcript,
        RecordNeighbours Neighbours,
        string? Query,
        IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Matches)
    {
        public string Path => $"/records/{Record.Id}";

        /// <summary>Records that a reader of this one may want, each with the reason.</summary>
        public IReadOnlyList<RelatedRecord> Related { get; init; } = [];

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
