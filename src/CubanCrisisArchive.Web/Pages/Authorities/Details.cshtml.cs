using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using CubanCrisisArchive.Web.Rendering.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Authorities;

/// <summary>Who someone is (or what something is), under which names, in which records, whom they met and where they are named.</summary>
public sealed class DetailsModel(AuthorityStore authorities, MeetingStore meetings) : PageModel
{
    /// <summary>Records shown at most as those taken part in; a person of the first rank may take part in thousands.</summary>
    public const int MostRecords = 100;

    /// <summary>Records a page whose passages are shown.</summary>
    public const int PageSize = 20;

    /// <summary>Passages shown of each of these records.</summary>
    public const int MostOfARecord = 10;

    /// <summary>Meetings drawn at most.</summary>
    public const int MostMeetings = 40;

    /// <summary>People listed at most as those met.</summary>
    public const int MostMet = 60;

    // "page" itself is taken by Razor Pages for the page's own name.
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, AuthorityId id, CancellationToken cancellationToken)
    {
        if (await authorities.FindAsync(id, cancellationToken) is not { } authority)
        {
            return NotFound();
        }

        var path = AuthorityPaths.Of(authority.Kind, id);
        if (authority.Kind != AuthorityPaths.KindOf(kind))
        {
            return RedirectPermanent(path);
        }

        var counts = await authorities.CountAsync(id, cancellationToken);
        var number = Math.Clamp(Number, 1, Math.Max(1, (counts.Naming + PageSize - 1) / PageSize));
        var passages = await authorities.PassagesAsync(id, (number - 1) * PageSize, PageSize, cancellationToken);
        var isPerson = authority.Kind == AuthorityKind.Person;
        Data = new View(authority, counts, await authorities.ParticipationsOfAsync(id, MostRecords, cancellationToken))
        {
            At = authority.Kind is AuthorityKind.Place or AuthorityKind.Body ? await authorities.RecordsAtAsync(id, MostRecords, cancellationToken) : [],
            Met = isPerson ? await meetings.CountsOfAsync(id, MostMet, cancellationToken) : [],
            Meetings = isPerson ? await meetings.OfAsync(id, MostMeetings, cancellationToken) : [],
            Mentioned = [.. passages.GroupBy(passage => passage.Record).Select(Passages.Of)],
            Pager = new Pager(number, PageSize, counts.Naming, page => page == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}?p={page}")),
        };
        return Page();
    }

    /// <summary>The passages of one record, one a paragraph.</summary>
    /// <param name="Left">How many paragraphs more there are.</param>
    public sealed record Passages(MentionListing Record, IReadOnlyList<MentionListing> Paragraphs, int Left)
    {
        internal static Passages Of(IEnumerable<MentionListing> passages)
        {
            var paragraphs = passages.DistinctBy(passage => passage.Mention.Paragraph, StringComparer.Ordinal).ToList();
            return new Passages(paragraphs[0], [.. paragraphs.Take(MostOfARecord)], Math.Max(0, paragraphs.Count - MostOfARecord));
        }
    }

    public sealed record View(AuthorityRecord Authority, AuthorityCounts Counts, IReadOnlyList<Participation> Parts)
    {
        /// <summary>Records made at, sent from or sent to the place.</summary>
        public IReadOnlyList<RecordListing> At { get; init; } = [];

        /// <summary>Whom they met, most often first.</summary>
        public IReadOnlyList<MeetingCount> Met { get; init; } = [];

        /// <summary>The first of their meetings.</summary>
        public IReadOnlyList<MeetingListing> Meetings { get; init; } = [];

        public IReadOnlyList<Passages> Mentioned { get; init; } = [];

        public required Pager Pager { get; init; }

        public MeetingGrid Grid => MeetingGrid.Of(Meetings);
    }
}
