using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Puts one answer together: the hits first, then what else there is to tell, as far as the time goes.</summary>
internal sealed class AnswerWriter(SearchRun run, Deadline deadline)
{
    public const string TimeUp = "The search took too long and was stopped: more may match than was found.";
    private const string HelpTimeUp = "Time was up before everything beside the hits was counted.";

    /// <summary>An answer where nothing is asked or nothing can be.</summary>
    public static SearchAnswer Nothing(SearchRequest request, IReadOnlyList<string> notices) =>
        new(request.Query, request.Query.ReadAs, [.. request.Query.Notices, .. notices], request.Page, 0, [], 0, [], [], [], []) { Request = request };

    public async Task<SearchAnswer> WriteAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var notices = request.Query.Notices.ToList();
        var (asked, likeWords) = await AskedAsync(request, cancellationToken);
        if (request.Like is { } like && likeWords.Count == 0)
        {
            return Nothing(request, [$"“{like}” is held nowhere here, or has no words that stand elsewhere too."]);
        }

        var chosen = ChosenQuery.Of(asked, request.Choices, notices);
        if (chosen.With(chosen.Choices) is not { } root)
        {
            return Nothing(request, notices);
        }

        var (plan, terms) = run.Plan(root);
        var found = await run.PageAsync(plan, request, cancellationToken);
        var facets = await new FacetFinder(run, chosen).FindAsync(found, cancellationToken);
        var total = found.Total(plan);
        var records = (long)found.HitsByRecord.Count;
        var listed = request.Grouping == SearchGrouping.Paragraph ? total : found.RecordsListed;
        var isFew = found.IsComplete && records < SearchLimits.FewRecords;
        var most = request.WithHelp && isFew ? await MostAsync(request, root, asked, listed, cancellationToken) : MostFound.None;
        var isBare = request.Like is null && asked is not null;
        var alternatives = request.WithHelp && isBare ? await new AlternativeFinder(run, chosen).FindAsync(asked!, total, isFew, cancellationToken) : [];
        var notHeld = request.WithHelp ? await new NotHeldFinder(run).FindAsync(root, cancellationToken) : [];
        var correction = isBare && found is { IsComplete: true, Zones: [] } ? await new AlternativeFinder(run, chosen).CorrectAsync(asked!, cancellationToken) : null;
        notices.AddRange(terms.Notices);
        var isSettled = found.IsComplete && most.IsComplete && !run.IsOver;
        if (!found.IsComplete)
        {
            notices.Add(TimeUp);
        }
        else if (!isSettled)
        {
            notices.Add(HelpTimeUp);
        }

        deadline.Lift();
        return Read(request, found, most, plan, terms) with
        {
            Notices = [.. notices.Distinct(StringComparer.Ordinal)],
            Facets = facets,
            IsSettled = isSettled,
            Records = records,
            Listed = listed,
            Times = found.HitsByRecord.TimesIn(run.Index),
            Alternatives = alternatives,
            NotHeld = notHeld,
            LikeWords = likeWords,
            AsTyped = isBare ? ExactQuery.Of(asked!, terms.Expansions)?.ToString() : null,
            DidYouMean = correction,
        };
    }

    private async Task<(QueryNode? Asked, IReadOnlyList<string> LikeWords)> AskedAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        if (request.Like is not { } like)
        {
            return (request.Query.Root, []);
        }

        var words = await new LikeWords(run).OfAsync(like, cancellationToken);
        return words.Count == 0 ? (null, words) : (LikeWords.Root(like, words, request.Query.Root), words);
    }

    /// <summary>The page goes on after the last full hit.</summary>
    private async Task<MostFound> MostAsync(SearchRequest request, QueryNode root, QueryNode? asked, long full, CancellationToken cancellationToken)
    {
        if (request.Like is not null)
        {
            return MostFound.None;
        }

        var before = (int)Math.Max(0, request.Page.Offset - full);
        var room = (int)Math.Clamp(request.Page.Offset + request.Page.Size - full, 0, request.Page.Size);
        return await MostWords.FindAsync(run, root, asked, request.Grouping == SearchGrouping.Paragraph, before, room, cancellationToken);
    }

    private SearchAnswer Read(SearchRequest request, Found found, MostFound most, SearchPlan plan, TermExpander terms)
    {
        using var reader = new PassageReader(run.Connection, plan.Marked, new VariantTeller(terms.Expansions, run.Fold));
        var groups = new List<RecordGroup>();
        foreach (var group in found.Groups)
        {
            var hits = reader.Hits(group.Rows);
            groups.Add(new RecordGroup(hits[0].Record, hits[0].Title, hits[0].Date, found.HitsByRecord[group.Record], hits));
        }

        // What stands in the place of words lacking is marked as they would be.
        using var mostReader = most.Words.Count == 0 ? null : new PassageReader(run.Connection, [.. plan.Marked, .. most.Words], new VariantTeller(terms.Expansions, run.Fold));
        var mostHits = (mostReader ?? reader).Hits(most.Rows.Select(row => new RankedRow(row.Id, row.Score)));
        return new SearchAnswer(
            request.Query,
            request.Query.ReadAs,
            [],
            request.Page,
            found.Total(plan),
            groups.Count > 0 ? [.. groups.SelectMany(group => group.Hits)] : reader.Hits(found.Hits),
            found.RecordTotal(plan),
            reader.RecordHits(found.RecordHits),
            found.Zones,
            terms.Expansions,
            [],
            found.IsComplete)
        {
            Request = request,
            Groups = groups,
            TotalMost = most.Total,
            MostHits = [.. mostHits.Zip(most.Rows, (hit, row) => hit with { Lacks = row.Lacks, Elsewhere = row.Elsewhere, Instead = row.Instead })],
        };
    }
}
