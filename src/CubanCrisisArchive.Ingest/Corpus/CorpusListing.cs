using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>What lies in a corpus.</summary>
/// <param name="Files">Every file that is to become records, in order of path.</param>
/// <param name="Collections">In order of id.</param>
/// <param name="AuthorityFolders">The <c>authorities</c> folders of the corpus paths.</param>
/// <param name="Diagnostics">What is wrong with the files' names: kinds of file that are not read, stems met twice.</param>
internal sealed record CorpusListing(
    IReadOnlyList<CorpusFile> Files,
    IReadOnlyList<Collection> Collections,
    IReadOnlyList<string> AuthorityFolders,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many files are of a kind that is not read.</summary>
    public int RefusedByName => Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.NotATranscript.Code);
}
