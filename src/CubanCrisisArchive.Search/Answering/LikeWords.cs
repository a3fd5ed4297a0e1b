using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;
using Dapper;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>The words of a record or paragraph that tell it from others: often there, seldom elsewhere.</summary>
internal sealed class LikeWords(SearchRun run)
{
    /// <summary>Shorter words tell little.</summary>
    private const int Shortest = 4;

    /// <summary>Empty where no such record or paragraph is held.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(LikeRequest like, CancellationToken cancellationToken)
    {
        const string sql = """
            select p.text
              from search_record r
              join search_passage p on p.id between r.first_passage and r.last_passage
             where r.record_id = @record
               and p.zone in @zones
               and (@paragraph is null or p.paragraph_id = @paragraph)
            """;
        var zones = new[] { SearchZone.Text, SearchZone.Title, SearchZone.Summary }.Select(zone => (int)zone);
        var parameters = new { record = like.Record.Value, paragraph = like.Paragraph, zones };
        var texts = await run.Connection.QueryAsync<string>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        using var tokens = Fts5Extensions.WordsOf(run.Connection);
        var records = run.Index.Records;
        return
        [
            .. texts.SelectMany(text => tokens.Of(text))
                .Where(word => word.Length >= Shortest && !char.IsAsciiDigit(word[0]) && !FunctionWords.Has(word))
                .GroupBy(word => word, StringComparer.Ordinal)
                .Select(group => (Word: group.Key, Times: group.Count(), Records: run.Vocabulary.Words.RecordsWith(group.Key)))
                .Where(word => word.Records > 1)
                .OrderByDescending(word => Math.Sqrt(word.Times) * Math.Log(1 + ((double)records / word.Records)))
                .ThenBy(word => word.Word, StringComparer.Ordinal)
                .Take(SearchLimits.LikeWords)
                .Select(word => word.Word),
        ];
    }

    /// <summary>What is asked: any of the words, not in the record itself; and what the query asks besides.</summary>
    public static QueryNode Root(LikeRequest like, IReadOnlyList<string> words, QueryNode? besides) => new AndNode(
    [
        QueryNodes.Any(words.Select(word => new WordNode(word)))!,
        new NotNode(new RecordNode(like.Record)),
        .. besides is AndNode all ? all.Parts : new[] { besides }.OfType<QueryNode>(),
    ]);
}
