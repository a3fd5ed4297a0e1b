using System.Globalization;
using CubanCrisisArchive.Search.Native;
using Dapper;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>
/// Writes a predicate as a condition on <c>search_passage p</c> and <c>search_record r</c>. Everything from outside is a
/// parameter; a subquery does not depend on the row, so SQLite runs it once.
/// </summary>
internal sealed class PredicateSql
{
    public DynamicParameters Parameters { get; } = new();

    public string Condition(RowPredicate predicate) => predicate switch
    {
        PhrasesPredicate phrases => $"p.id in (select rowid from search_text where search_text match {Parameter(phrases.Match)})",
        NearPredicate { IsOrdered: false } near => $"p.id in (select rowid from search_text where search_text match {Parameter(near.Match)})",
        NearPredicate near =>
            $"p.id in (select rowid from search_text where search_text match {Parameter(near.Match)} and archive_in_order(search_text, {Parameter(near.Size)}, {Parameter(near.Distance)}))",
        TitlePredicate title =>
            $"p.record in (select p.record from search_passage p join search_record r on r.id = p.record where p.zone = 1 and {Condition(title.Title)})",
        LabelPredicate labels => $"p.record in (select record from search_record_label where label in {Parameter(labels.Labels)})",
        SpeakerPredicate speakers => $"ifnull(p.speaker_label in {Parameter(speakers.Labels)}, 0)",
        DayPredicate days => Days(days),
        UndatedPredicate => "(r.first_day is null and r.last_day is null)",
        LiteralPredicate literal =>
            $"p.id in (select rowid from search_text where search_text match {Parameter(literal.Match)} and {LiteralText.Name}(text, {Parameter(literal.Text)}))",
        RecordPredicate record => $"r.record_id = {Parameter(record.Record.Value)}",
        ZonePredicate zone => $"p.zone = {Parameter((int)zone.Zone)}",
        AllPredicate all => Join(all.Parts, " and ", "1"),
        AnyPredicate any => Join(any.Parts, " or ", "0"),
        NotPredicate not => $"not {Condition(not.Part)}",
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, null),
    };

    private string Days(DayPredicate days)
    {
        if (days.IsWithin)
        {
            return $"ifnull(r.first_day >= {Parameter(days.From ?? 0)} and r.last_day <= {Parameter(days.To ?? int.MaxValue)}, 0)";
        }

        var from = days.From is { } first ? $"r.last_day >= {Parameter(first)}" : "r.last_day is not null";
        var to = days.To is { } last ? $"r.first_day <= {Parameter(last)}" : "r.first_day is not null";
        return $"ifnull({from} and {to}, 0)";
    }

    private string Join(IReadOnlyList<RowPredicate> parts, string between, string none) =>
        parts.Count == 0 ? none : $"({string.Join(between, parts.Select(Condition))})";

    private string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"q{Parameters.ParameterNames.Count()}");
        Parameters.Add(name, value);
        return $"@{name}";
    }
}
