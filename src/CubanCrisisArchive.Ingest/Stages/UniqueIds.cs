using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>
/// Sees to it that no two records have one id, where a volume's parts or cut-off names would make the same. The record that
/// comes later takes its collection as prefix, and a number where that is not enough.
/// </summary>
internal static class UniqueIds
{
    /// <summary>The file as read, with other ids where its own are taken.</summary>
    /// <param name="isTaken">Whether another file's record has an id.</param>
    public static async Task<ReadFile> EnsureAsync(ReadFile file, string path, Func<RecordId, Task<bool>> isTaken)
    {
        var records = new List<ArchivalRecord>(file.Records.Count);
        var diagnostics = new List<Diagnostic>();
        var given = new HashSet<RecordId>();
        foreach (var record in file.Records)
        {
            var id = record.Id;
            using var candidates = Candidates(record).GetEnumerator();
            while (given.Contains(id) || await isTaken(id))
            {
                candidates.MoveNext();
                id = candidates.Current;
            }

            given.Add(id);
            records.Add(record with { Id = id });
            if (id != record.Id)
            {
                diagnostics.Add(Diagnostic.OfFile(DiagnosticCodes.DuplicateId, path, $"The id {record.Id} belongs to another record; this one is {id}."));
            }
        }

        return diagnostics.Count == 0 ? file : Renamed(file, records) with { Diagnostics = [.. file.Diagnostics, .. diagnostics] };
    }

    /// <summary>The file with its records' new ids; a part belongs to the record in whose share of the file it lies.</summary>
    private static ReadFile Renamed(ReadFile file, List<ArchivalRecord> records)
    {
        var renamed = file.Records.Zip(records).ToLookup(pair => pair.First.Id, pair => pair.Second);
        return file with
        {
            Records = records,
            Parts =
            [
                .. file.Parts.Select(part => part.Record is not { } id
                    ? part
                    : part with { Record = (renamed[id].FirstOrDefault(record => record.SourceSpan.Contains(part.Span)) ?? renamed[id].First()).Id }),
            ],
        };
    }

    private static IEnumerable<RecordId> Candidates(ArchivalRecord record)
    {
        var name = $"{record.Collection}-{record.Id}";
        return NumberedIds.Of(name).Prepend(RecordId.FromStem(name));
    }
}
