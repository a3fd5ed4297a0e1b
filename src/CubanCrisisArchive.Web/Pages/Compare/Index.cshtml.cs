using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Comparing;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Compare;

/// <summary>Two records side by side, paragraphs on the same matter in one row; a form to choose them where they are not given.</summary>
public sealed class IndexModel(RecordStore records, AuthorityStore authorities) : PageModel
{
    /// <summary>Records offered for choice, at most; in a larger archive their ids are typed.</summary>
    public const int MostOffered = 200;

    [BindProperty(SupportsGet = true)]
    public string? Left { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Right { get; set; }

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var left = await FindAsync(Left, cancellationToken);
        var right = await FindAsync(Right, cancellationToken);
        var missing = new[] { (Left, left), (Right, right) }.Where(pair => !string.IsNullOrWhiteSpace(pair.Item1) && pair.Item2 is null).Select(pair => pair.Item1!.Trim()).Distinct(StringComparer.Ordinal).ToList();
        if (left is null || right is null)
        {
            var offered = await records.ListAsync(RecordListFilter.All with { Limit = MostOffered + 1 }, cancellationToken);
            Data = new View(null, offered.Count > MostOffered ? [] : offered, missing);
            return;
        }

        var people = PeopleOf(left).Intersect(PeopleOf(right)).ToHashSet();
        var days = DaysOf(left).Intersect(DaysOf(right)).ToHashSet();
        var names = await authorities.FindManyAsync(people, cancellationToken);
        Data = new View(
            new Comparison(left, right, RecordComparison.Of(left, right), people, days, [.. names.Values.OrderBy(authority => authority.SortName, StringComparer.Ordinal)]),
            [],
            missing);
    }

    private async Task<ArchivalRecord?> FindAsync(string? id, CancellationToken cancellationToken) =>
        RecordId.TryParse(id?.Trim(), null, out var known) ? (await records.FindAsync(known, cancellationToken))?.Record : null;

    private static IEnumerable<AuthorityId> PeopleOf(ArchivalRecord record) =>
        record.Mentions.Where(mention => mention.Kind == AuthorityKind.Person).Select(mention => mention.Authority);

    private static IEnumerable<DateOnly> DaysOf(ArchivalRecord record) => record.TextDates.Select(date => date.Date.Earliest).OfType<DateOnly>();

    /// <param name="Comparison">The two records, or null where they are still to be chosen.</param>
    /// <param name="Offered">The records to choose from; empty where they are too many.</param>
    /// <param name="Missing">Ids that were given and that no record has.</param>
    public sealed record View(Comparison? Comparison, IReadOnlyList<RecordListing> Offered, IReadOnlyList<string> Missing);

    /// <param name="People">Named in both.</param>
    /// <param name="Days">Named in both.</param>
    public sealed record Comparison(
        ArchivalRecord Left,
        ArchivalRecord Right,
        IReadOnlyList<ComparedRow> Rows,
        IReadOnlySet<AuthorityId> People,
        IReadOnlySet<DateOnly> Days,
        IReadOnlyList<AuthorityRecord> Named)
    {
        public IReadOnlyList<ComparedStretch> Stretches { get; } = ComparedStretch.Of(Rows);

        public IReadOnlyList<ComparedStretch> Paired => [.. Stretches.Where(stretch => stretch.Pair is not null)];
    }
}
