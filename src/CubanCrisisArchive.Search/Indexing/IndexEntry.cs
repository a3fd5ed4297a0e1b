using System.Text.Json;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>What the index is to hold of a record: made without the index, by whoever has the record, and held in memory until it is written.</summary>
public sealed class IndexEntry
{
    private IndexEntry(ArchivalRecord record, IReadOnlyList<Label> labels, IReadOnlyList<Passage> passages)
    {
        Record = record.Id;
        Title = record.Title.Text;
        FirstDay = record.Date.Earliest?.DayNumber;
        LastDay = record.Date.Latest?.DayNumber;
        Date = JsonSerializer.Serialize(record.Date);
        Labels = labels;
        Passages = passages;
    }

    public RecordId Record { get; }

    internal string Title { get; }

    internal int? FirstDay { get; }

    internal int? LastDay { get; }

    internal string Date { get; }

    /// <summary>Each once, with all its names.</summary>
    internal IReadOnlyList<Label> Labels { get; }

    internal IReadOnlyList<Passage> Passages { get; }

    /// <summary>The entry of a record.</summary>
    /// <param name="source">The text the record's spans point into.</param>
    public static IndexEntry Of(ArchivalRecord record, SourceText source) => new(
        record,
        [.. Label.Of(record).GroupBy(label => (label.Field, label.Key)).Select(group => group.First() with { Names = [.. group.SelectMany(label => label.Names)] })],
        [.. Passage.Of(record, source)]);
}
