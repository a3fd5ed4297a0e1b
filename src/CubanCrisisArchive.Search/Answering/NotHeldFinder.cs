using System.Globalization;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using CubanCrisisArchive.Search.Vocabulary;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Finds the days and names that a query requires and of which nothing is held.</summary>
internal sealed class NotHeldFinder(SearchRun run)
{
    private const int NearestNames = 3;

    /// <summary>A name of which so many letters in a hundred differ is another name.</summary>
    private const int MostDifferent = 40;

    public async Task<IReadOnlyList<NotHeld>> FindAsync(QueryNode root, CancellationToken cancellationToken)
    {
        var missing = new List<NotHeld>();
        foreach (var part in root is AndNode all ? all.Parts : [root])
        {
            var found = part switch
            {
                DateNode date => Days(date.From, date.To),
                PlainDateNode date => Days(date.From, date.To),
                FieldNode { Field: not SearchField.Title } field => await NameAsync(field, cancellationToken),
                _ => null,
            };
            if (found is not null)
            {
                missing.Add(found);
            }
        }

        return missing;
    }

    private NotHeld? Days(DateOnly? from, DateOnly? to)
    {
        var first = from?.DayNumber ?? int.MinValue;
        var last = to?.DayNumber ?? int.MaxValue;
        var dated = Enumerable.Range(0, run.Index.Records)
            .Select(run.Index.Record)
            .Where(record => record is { FirstDay: not null, LastDay: not null })
            .Select(record => (First: record.FirstDay!.Value, Last: record.LastDay!.Value))
            .ToList();
        if (dated.Exists(record => record.Last >= first && record.First <= last))
        {
            return null;
        }

        var before = dated.Where(record => record.Last < first).GroupBy(record => record).OrderByDescending(group => group.Key.Last).FirstOrDefault();
        var after = dated.Where(record => record.First > last).GroupBy(record => record).OrderBy(group => group.Key.First).FirstOrDefault();
        return new NotHeld(
            IndexFields.Date,
            Written(from, to),
            [.. new[] { before, after }.OfType<IGrouping<(int First, int Last), (int, int)>>().Select(group => NearestDays(group.Key.First, group.Key.Last, group.Count()))])
        {
            Days = (from, to),
        };
    }

    private static Nearest NearestDays(int first, int last, int records)
    {
        var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        return new Nearest(Written(from, to), new DateNode(from, to).ToString(), records);
    }

    private static string Written(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } day, { } same) when day == same => Written(day),
        ({ } first, { } last) => $"{Written(first)} to {Written(last)}",
        ({ } first, null) => $"{Written(first)} and later",
        (null, { } last) => $"{Written(last)} and earlier",
        _ => "any day",
    };

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private async Task<NotHeld?> NameAsync(FieldNode field, CancellationToken cancellationToken)
    {
        var (plan, _) = run.Plan(field);
        var found = await run.CountAsync(plan, cancellationToken);
        if (!found.IsComplete || found.Zones.Count > 0)
        {
            return null;
        }

        return new NotHeld(IndexFields.NameOf(field.Field), field.Value, Names(field));
    }

    /// <summary>Values of the same field that look alike and of which something is held, by their likest words.</summary>
    private List<Nearest> Names(FieldNode field)
    {
        var records = new Dictionary<int, long>();
        for (var id = 0; id < run.Index.Records; id++)
        {
            foreach (var label in run.Index.Record(id).Labels)
            {
                records[label] = records.GetValueOrDefault(label) + 1;
            }
        }

        string[] asked = Folded(field.Value);
        return
        [
            .. records.Select(entry => (Label: run.Index.Labels[entry.Key], Records: entry.Value))
                .Where(entry => entry.Label?.Field == field.Field)
                .Select(entry => (entry.Label, entry.Records, Distance: Distance(asked, Folded(entry.Label!.Name))))
                .Where(entry => entry.Distance <= MostDifferent)
                .OrderBy(entry => entry.Distance)
                .ThenByDescending(entry => entry.Records)
                .Take(NearestNames)
                .Select(entry => new Nearest(entry.Label!.Name, FacetCounter.QueryOf(entry.Label).ToString(), entry.Records)),
        ];
    }

    private string[] Folded(string name) =>
        [.. WordBreaker.Words(name).Select(word => run.Fold(name.Substring(word.Start, word.Length))).Where(word => word.Length is > 2 and <= EditDistance.Longest)];

    /// <summary>Letters in a hundred in which the likest two words differ.</summary>
    private static int Distance(string[] asked, string[] name) => asked
        .SelectMany(_ => name, (one, other) => (new EditDistance(one, one.Length).To(other, 0) ?? one.Length) * 100 / one.Length)
        .DefaultIfEmpty(100)
        .Min();
}
