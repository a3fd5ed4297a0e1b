using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Finds the rows of which a predicate is true, from the lists and arrays in memory.</summary>
/// <param name="isOver">Whether time is up.</param>
internal sealed class RowSetBuilder(SqliteConnection connection, IndexArrays index, ListStore lists, Func<bool> isOver)
{
    /// <summary>Null where time was up.</summary>
    public RowSet? Of(RowPredicate predicate) => predicate switch
    {
        WordsPredicate words => Words(words),
        AllPredicate all => All(all.Parts),
        AnyPredicate any => Any(any.Parts),
        NotPredicate not => Of(not.Part) is { } part ? AllBut(part) : null,
        TitlePredicate title => Of(new AllPredicate([title.Title, new ZonePredicate(SearchZone.Title)])) is { } titles ? RecordsOf(titles) : null,
        LabelPredicate labels => Labels(labels.Labels),
        DayPredicate days => Records(record => index.IsOf(record, days)),
        UndatedPredicate => Records(index.IsUndated),
        LiteralPredicate literal => Literal(literal),
        RecordPredicate record => NumberOf(record) is { } number ? Records(other => other == number) : new RowSet(index.Rows),
        SpeakerPredicate speakers => Rows(row => speakers.Labels.Contains(index.SpeakerOf(row))),
        ZonePredicate zone => Rows(row => index.ZoneOf(row) == (int)zone.Zone),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, null),
    };

    private RowSet? Words(WordsPredicate words)
    {
        if (lists.Of(connection, words, isOver) is not { } found)
        {
            return null;
        }

        var set = new RowSet(index.Rows);
        foreach (var list in found)
        {
            set.Add(list.Rows);
        }

        return set;
    }

    /// <summary>What is excluded is taken from what is asked for, which costs less than naming all the rest.</summary>
    private RowSet? All(IReadOnlyList<RowPredicate> parts)
    {
        RowSet? all = null;
        foreach (var part in parts.Where(part => part is not NotPredicate))
        {
            if (Of(part) is not { } set)
            {
                return null;
            }

            if (all is null)
            {
                all = set;
            }
            else
            {
                all.Keep(set);
            }
        }

        all ??= Rows(_ => true);
        foreach (var not in parts.OfType<NotPredicate>())
        {
            if (Of(not.Part) is not { } set)
            {
                return null;
            }

            all.Remove(set);
        }

        return all;
    }

    private RowSet? Any(IReadOnlyList<RowPredicate> parts)
    {
        var any = new RowSet(index.Rows);
        foreach (var part in parts)
        {
            if (Of(part) is not { } set)
            {
                return null;
            }

            any.Join(set);
        }

        return any;
    }

    private RowSet AllBut(RowSet part)
    {
        var rest = Rows(_ => true);
        rest.Remove(part);
        return rest;
    }

    private RowSet Labels(IReadOnlyList<long> labels)
    {
        var wanted = new bool[index.Labels.Count];
        foreach (var label in labels.Where(label => label < wanted.Length))
        {
            wanted[label] = true;
        }

        return Records(record => Has(index.LabelsOf(record), wanted));

        static bool Has(ReadOnlySpan<int> had, bool[] wanted)
        {
            foreach (var label in had)
            {
                if (wanted[label])
                {
                    return true;
                }
            }

            return false;
        }
    }

    private RowSet RecordsOf(RowSet rows)
    {
        var records = rows.ToArray().Select(index.RecordOf).ToHashSet();
        return Records(records.Contains);
    }

    private RowSet Records(Func<int, bool> isMeant)
    {
        var set = new RowSet(index.Rows);
        for (var record = 0; record < index.Records; record++)
        {
            var (first, end) = index.RowsOf(record);
            if (first < end && isMeant(record))
            {
                set.AddRange(first, end);
            }
        }

        return set;
    }

    private RowSet Rows(Func<int, bool> isMeant)
    {
        var set = new RowSet(index.Rows);
        for (var row = 0; row < index.Rows; row++)
        {
            if (index.Knows(row) && isMeant(row))
            {
                set.Add(row);
            }
        }

        return set;
    }

    private RowSet Literal(LiteralPredicate literal)
    {
        var sql = new PredicateSql();
        var condition = sql.Condition(literal);
        var set = new RowSet(index.Rows);
        foreach (var row in connection.Query<long>($"select p.id from search_passage p where {condition}", sql.Parameters).Where(index.Knows))
        {
            set.Add((int)row);
        }

        return set;
    }

    private int? NumberOf(RecordPredicate record)
    {
        const string sql = "select id from search_record where record_id = @id";
        return (int?)connection.ExecuteScalar<long?>(sql, new { id = record.Record.Value });
    }
}
