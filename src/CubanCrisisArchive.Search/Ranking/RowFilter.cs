using System.Collections;
using CubanCrisisArchive.Search.Fts5;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Makes of a predicate a question that the arrays answer row by row. What they do not hold is asked of SQLite once.</summary>
internal sealed class RowFilter(SqliteConnection connection, IndexArrays index)
{
    public Func<int, bool> Of(RowPredicate predicate) => predicate switch
    {
        AllPredicate { Parts: [] } => _ => true,
        AllPredicate { Parts: [var only] } => Of(only),
        AllPredicate all => All([.. all.Parts.Select(Of)]),
        AnyPredicate any => Any([.. any.Parts.Select(Of)]),
        NotPredicate not => Not(Of(not.Part)),
        ZonePredicate zone => row => index.ZoneOf(row) == (int)zone.Zone,
        DayPredicate days => Days(days),
        UndatedPredicate => row => index.Record(index.RecordOf(row)) is { FirstDay: null, LastDay: null },
        MatchPredicate or LiteralPredicate or SpeakerPredicate => Rows(predicate),
        _ => Records(predicate),
    };

    private static Func<int, bool> All(Func<int, bool>[] parts) => row => Array.TrueForAll(parts, part => part(row));

    private static Func<int, bool> Any(Func<int, bool>[] parts) => row => Array.Exists(parts, part => part(row));

    private static Func<int, bool> Not(Func<int, bool> part) => row => !part(row);

    private Func<int, bool> Days(DayPredicate days) => row =>
        index.Record(index.RecordOf(row)) is { FirstDay: { } first, LastDay: { } last }
        && (days.From is not { } from || (days.IsWithin ? first : last) >= from)
        && (days.To is not { } to || (days.IsWithin ? last : first) <= to);

    private Func<int, bool> Rows(RowPredicate predicate)
    {
        var rows = new BitArray(index.Rows);
        foreach (var row in Ids("select p.id from search_passage p join search_record r on r.id = p.record where ", predicate))
        {
            if (row < rows.Length)
            {
                rows[(int)row] = true;
            }
        }

        return row => rows[row];
    }

    private Func<int, bool> Records(RowPredicate predicate)
    {
        var records = Ids("select distinct p.record from search_passage p join search_record r on r.id = p.record where ", predicate).ToHashSet();
        return row => records.Contains(index.RecordOf(row));
    }

    private IEnumerable<long> Ids(string select, RowPredicate predicate)
    {
        var sql = new PredicateSql();
        var condition = sql.Condition(predicate);
        return connection.Query<long>(select + condition, sql.Parameters);
    }
}
