using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Benchmarks.Hostile;

/// <summary>Hostile queries asked of a large archive in every way there is to ask: none may fail, none may take longer than the time a search is given and a second.</summary>
internal static class HostileRun
{
    private const int Seed = 1962;

    /// <summary>Queries between two lines of progress.</summary>
    private const int Told = 500;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(string database, int count)
    {
        var searcher = new ArchiveSearcher(cancellationToken => Speed.FirstQuery.OpenAsync(database, cancellationToken));
        await searcher.SearchAsync("embassy");
        var (late, failed, cut) = (0, 0, 0);
        var slowest = new PriorityQueue<string, TimeSpan>();
        var number = 0;
        var start = Stopwatch.GetTimestamp();
        foreach (var query in HostileQueries.Of(Seed, count))
        {
            number++;
            var began = Stopwatch.GetTimestamp();
            try
            {
                cut += await AskAsync(searcher, query, number) ? 0 : 1;
            }
#pragma warning disable CA1031 // Any fault at all is what is looked for.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failed++;
                Console.WriteLine($"FAILED {number}: {e.GetType().Name} {e.Message}");
            }

            var took = Stopwatch.GetElapsedTime(began);
            late += took > SearchLimits.Time + Grace ? 1 : 0;
            slowest.Enqueue($"{took.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture)} ms, number {number} of way {number % Ways}: {Shown(query)}", took);
            if (slowest.Count > 5)
            {
                slowest.Dequeue();
            }

            if (number % Told == 0)
            {
                var elapsed = Stopwatch.GetElapsedTime(start);
                var left = elapsed / number * (count - number);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} of {count} asked in {elapsed.TotalSeconds:F0} s, {failed} failed, {late} late, about {left.TotalSeconds:F0} s left"));
            }
        }

        Console.WriteLine($"{count} queries: {failed} failed, {late} over the time, {cut} cut off by it and saying so; the slowest:");
        while (slowest.TryDequeue(out var line, out _))
        {
            Console.WriteLine($"  {line}");
        }

        return failed + late == 0 ? 0 : 1;
    }

    private const int Ways = 6;

    /// <summary>False where time was up.</summary>
    private static async Task<bool> AskAsync(ArchiveSearcher searcher, string query, int number)
    {
        if (number % Ways == 0)
        {
            await searcher.SuggestAsync(query);
            return true;
        }

        var (facet, value) = HostileQueries.Choice(number, query);
        var answer = await searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(query))
        {
            Grouping = (SearchGrouping)(number % 3),
            Order = (SearchOrder)(number / 3 % 3),
            Choices = number % Ways == 1 ? [new FacetChoice(facet, value), new FacetChoice("kind", "telegram"), new FacetChoice("year", "1962")] : [],
            Like = number % Ways == 2 ? LikeRequest.Parse(query) : null,
            Page = new SearchPage(number % 7, number % 200),
            WithHelp = true,
        });
        return answer.IsSettled;
    }

    private static string Shown(string query) => string.Concat(query.Take(100).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '·' : letter));
}
