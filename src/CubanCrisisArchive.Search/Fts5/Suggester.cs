using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>People, titles and words that begin with what was typed.</summary>
internal sealed class Suggester(SqliteConnection connection, WordList words)
{
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, string folded, CancellationToken cancellationToken)
    {
        var match = Beginning(typed);
        return
        [
            .. await PeopleAsync(match, cancellationToken),
            .. await TitlesAsync(match, cancellationToken),
            .. WordBreaker.Words(typed).Count == 1
                ? words.StartingWith(folded, SearchLimits.Suggestions).Select(word => new Suggestion(SuggestionKind.Word, word.Word, word.Word, word.Records))
                : [],
        ];
    }

    /// <summary>Every word as typed, the last one as a beginning.</summary>
    private static string Beginning(string typed) => $"{Fts5Text.AllOf(typed)} *";

    private async Task<List<Suggestion>> PeopleAsync(string match, CancellationToken cancellationToken)
    {
        const string sql = """
            select f.name, f.records
              from (select l.name, (select count(*) from search_record_label r where r.label = l.id) as records
                      from search_label l
                     where l.id in (select n.label from search_name n where search_name match @match)
                       and l.field = @person) f
             where f.records > 0
             order by f.records desc, f.name
             limit @most
            """;
        var parameters = new { match, person = (int)SearchField.Person, most = SearchLimits.Suggestions };
        return await connection.ReadAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken), row =>
        {
            var name = row.GetString(0);
            return new Suggestion(SuggestionKind.Person, name, new FieldNode(SearchField.Person, TermReader.Tidy(name), IsExact: true).ToString(), row.GetInt64(1));
        });
    }

    /// <summary>
    /// Half of all titles may begin with what was typed ("telegram"): the earliest are chosen from the first so many, and then counted.
    /// </summary>
    private async Task<List<Suggestion>> TitlesAsync(string match, CancellationToken cancellationToken)
    {
        const string sql = """
            with chosen as materialized (
                select f.title, min(f.first_day) as first_day
                  from (select r.title, r.first_day
                          from search_text t
                          join search_passage p on p.id = t.rowid
                          join search_record r on r.id = p.record
                         where search_text match @match
                           and p.zone = @title
                         limit @looked) f
                 group by f.title
                 order by 2, 1
                 limit @most)
            select r.title, count(*)
              from search_record r
             where r.title in (select title from chosen)
             group by r.title
             order by min(r.first_day), 1
            """;
        var parameters = new { match, title = (int)SearchZone.Title, looked = SearchLimits.SuggestionsLookedAt, most = SearchLimits.Suggestions };
        return await connection.ReadAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken), row =>
        {
            var title = row.GetString(0);
            return new Suggestion(SuggestionKind.Title, title, new FieldNode(SearchField.Title, TermReader.Tidy(title)).ToString(), row.GetInt64(1));
        });
    }
}
