using System.Diagnostics;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>FTS5 as one would use it without more, on a table of its own over the same passages: the exact total, the best ten by its own bm25() and their snippets; no facets.</summary>
internal sealed class PlainFts5(SqliteConnection connection, IndexMemory memory)
{
    /// <summary>With FTS5's own stemmer.</summary>
    public const string CreateTable = """
        create virtual table plain_text using fts5 (text, content = 'search_passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
        insert into plain_text (plain_text) values ('rebuild');
        insert into plain_text (plain_text) values ('optimize');
        """;

    private const string Asked = "from plain_text where plain_text match @match";
    private const string AskedOfDays = """
        from plain_text
        join search_passage p on p.id = plain_text.rowid
        join search_record r on r.id = p.record
        where plain_text match @match and (@first is null or (r.last_day >= @first and r.first_day <= @last))
        """;

    private const string Best = "order by bm25(plain_text) limit 10";

    public double Ask(BenchmarkQuery query)
    {
        var plan = new QueryCompiler(new TermExpander(memory.Vocabulary, word => word, word => word), _ => []).Compile(SearchQueryParser.Parse(query.Typed).Root!);
        var began = Stopwatch.GetTimestamp();
        var days = ((AllPredicate)plan.Filter).Parts.OfType<DayPredicate>().FirstOrDefault();
        if (MatchOf(plan.Filter) is not { } match)
        {
            // A word of which the index has no spelling: nothing can be asked.
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        var values = new { match, first = days?.From, last = days?.To };
        connection.ExecuteScalar<long>(days is null ? $"select count(*) {Asked}" : $"select count(*) {AskedOfDays}", values);
        foreach (var row in connection.Query<long>(days is null ? $"select plain_text.rowid {Asked} {Best}" : $"select plain_text.rowid {AskedOfDays} {Best}", values).ToList())
        {
            connection.ExecuteScalar<string>("select snippet(plain_text, 0, '', '', '', 32) from plain_text where plain_text match @match and rowid = @row", new { values.match, row });
        }

        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    /// <summary>Null where nothing can match.</summary>
    private static string? MatchOf(RowPredicate predicate) => predicate switch
    {
        WordsPredicate words => words.Match,
        AllPredicate all => All(all),
        AnyPredicate any => any.Parts.Select(MatchOf).OfType<string>().ToList() is { Count: > 0 } parts ? string.Join(" OR ", parts.Select(part => $"({part})")) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, null),
    };

    private static string? All(AllPredicate all)
    {
        var asked = all.Parts.Where(part => part is not (NotPredicate or DayPredicate)).Select(MatchOf).ToList();
        return asked.Contains(null)
            ? null
            : string.Join(" AND ", asked.Select(part => $"({part})"))
                + string.Concat(all.Parts.OfType<NotPredicate>().Select(not => MatchOf(not.Part)).OfType<string>().Select(not => $" NOT ({not})"));
    }
}
