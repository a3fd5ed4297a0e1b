using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>Which paths are the corpus: those given now, else those remembered, else the usual one.</summary>
internal static class CorpusPaths
{
    private const string Remedy = "Name a folder or file of transcripts: ingest PATH, or --corpus PATH.";

    public static async Task<IReadOnlyList<string>> ChooseAsync(IngestOptions options, Ledger ledger, CancellationToken cancellationToken)
    {
        if (options.CorpusPaths is { Count: > 0 } given)
        {
            return Existing(given, "The corpus {0} does not exist.");
        }

        if (await ledger.CorpusPathsAsync(cancellationToken) is { Count: > 0 } remembered)
        {
            return Existing(remembered, "The corpus {0}, which this data folder remembers, does not exist any more.");
        }

        return options.DefaultCorpus is { } usual
            ? Existing([usual], "There is no corpus at {0}.")
            : throw new ArchiveEnvironmentException("No corpus is named.", Remedy);
    }

    /// <summary>The paths in full. A corpus that is missing must never be taken for one that was emptied.</summary>
    private static List<string> Existing(IReadOnlyList<string> paths, string complaint)
    {
        var full = paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).ToList();
        return full.Find(path => !Path.Exists(path)) is { } missing
            ? throw new ArchiveEnvironmentException(complaint.Replace("{0}", missing, StringComparison.Ordinal), Remedy)
            : full;
    }
}
