using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Benchmarks.Relevance;

/// <summary>How well questions are answered (nDCG@10 of records), beside a plain BM25 index of the same records. One half of the questions is for trying weights, the other tells what they are worth.</summary>
internal static class RelevanceRun
{
    private const int Shown = 10;

    public static async Task<int> RunAsync(string folder, string[] rest)
    {
        var volumes = Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(Volume.Read).ToList();
        var records = volumes.SelectMany(volume => volume.Records).ToList();
        var questions = new QuestionMaker(records).Make();
        var database = Path.Combine(Path.GetTempPath(), "archive-relevance.db");
        if (!rest.Contains("--kept", StringComparer.Ordinal))
        {
            await IndexAsync(database, volumes);
        }

        await using var plain = new PlainRecords(records);
        var archive = new ArchiveSearcher(cancellationToken => Speed.FirstQuery.OpenAsync(database, cancellationToken)) { Weights = WeightsOf(rest) };
        var worst = rest.Contains("--worst", StringComparer.Ordinal);
        foreach (var (name, half) in new[] { ("for trying", 0), ("for telling", 1) })
        {
            var gains = new List<(string Class, double Ours, double Paragraphs, double Plain)>();
            foreach (var question in questions.Where((_, at) => at % 2 == half))
            {
                var ours = question.Gain(await RankedAsync(archive, question.Typed, SearchGrouping.Record));
                gains.Add((question.Class, ours, question.Gain(await RankedAsync(archive, question.Typed, SearchGrouping.Paragraph)), question.Gain(plain.Ranked(question.Typed, Shown))));
                if (worst && half == 0 && ours < gains[^1].Plain - 0.2)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {question.Class} {ours:F2}/{gains[^1].Plain:F2} {question.Typed}  [{string.Join(' ', question.Grades.OrderByDescending(grade => grade.Value).Take(3).Select(grade => $"{grade.Key}={grade.Value}"))}]"));
                    foreach (var hit in (await AnswerAsync(archive, question.Typed, SearchGrouping.Record)).Take(4))
                    {
                        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      {hit.Record} {hit.Score:F1} lacks {string.Join(", ", hit.Lacks)}; elsewhere {string.Join(", ", hit.Elsewhere)}; instead {string.Join(", ", hit.Instead.SelectMany(one => one.Also))}"));
                    }
                }
            }

            Console.WriteLine($"questions {name}: nDCG@10 by record / by paragraph / plain BM25 of records");
            foreach (var group in gains.GroupBy(gain => gain.Class).Append(gains.GroupBy(_ => "in all").Single()))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Key,-10} {group.Count(),4}  {group.Average(gain => gain.Ours):F3}  {group.Average(gain => gain.Paragraphs):F3}  {group.Average(gain => gain.Plain):F3}"));
            }
        }

        return 0;
    }

    private static async Task<IReadOnlyList<string>> RankedAsync(ArchiveSearcher searcher, string typed, SearchGrouping grouping) =>
        [.. (await AnswerAsync(searcher, typed, grouping)).Select(hit => hit.Record.Value)];

    private static async Task<IReadOnlyList<SearchHit>> AnswerAsync(ArchiveSearcher searcher, string typed, SearchGrouping grouping)
    {
        var size = grouping == SearchGrouping.Paragraph ? Shown * 3 : Shown;
        var answer = await searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(typed)) { Grouping = grouping, WithHelp = true, Page = new SearchPage(1, size) });
        return [.. answer.Hits, .. answer.MostHits];
    }

    private static async Task IndexAsync(string database, IReadOnlyList<Volume> volumes)
    {
        foreach (var file in new[] { database, database + "-wal", database + "-shm" })
        {
            File.Delete(file);
        }

        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await SearchIndexWriter.CreateTablesAsync(connection, transaction);
        foreach (var volume in volumes)
        {
            foreach (var record in volume.Records)
            {
                SearchIndexWriter.Add(transaction, record.Record, volume.Source);
            }
        }

        await SearchIndexWriter.FinishAsync(connection, transaction);
        await transaction.CommitAsync();
    }

    /// <summary>Weights to try: <c>record=1.5 day=8</c>.</summary>
    private static RankingWeights WeightsOf(string[] given) => given.Select(word => word.Split('=')).Where(pair => pair.Length == 2).Aggregate(RankingWeights.Default, (weights, pair) =>
    {
        var value = double.Parse(pair[1], CultureInfo.InvariantCulture);
        return pair[0] switch
        {
            "record" => weights with { Record = value },
            "title" => weights with { Title = value },
            "summary" => weights with { Summary = value },
            "note" => weights with { Note = value },
            "day" => weights with { Day = value },
            "misspelt" => weights with { Misspelt = value },
            "together" => weights with { Together = value },
            "function" => weights with { FunctionWord = value },
            "all" => weights with { AllWords = value },
            "ofparagraph" => weights with { RecordOfParagraph = value },
            "synonym" => weights with { Synonym = value },
            _ => throw new FormatException($"There is no weight '{pair[0]}'."),
        };
    });
}
