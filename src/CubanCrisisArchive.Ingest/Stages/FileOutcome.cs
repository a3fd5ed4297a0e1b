using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>What came of reading one file.</summary>
internal abstract record FileOutcome(SourceFileEntry Entry)
{
    /// <summary>The archive holds the file as it is.</summary>
    internal sealed record Unchanged(SourceFileEntry Entry) : FileOutcome(Entry);

    /// <summary>It was read; its names are resolved.</summary>
    /// <param name="IndexEntries">What the index is to hold of each record.</param>
    internal sealed record Read(SourceFileEntry Entry, SourceText Source, ReadFile File, IReadOnlyList<IndexEntry> IndexEntries) : FileOutcome(Entry);

    /// <summary>It is no transcript; the diagnostics say why.</summary>
    internal sealed record Refused(SourceFileEntry Entry, IReadOnlyList<Diagnostic> Diagnostics) : FileOutcome(Entry);
}
