using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>
/// Reads one file: bytes, text, transcript, editors' notes, names. Whatever is wrong with the file comes back as a refusal
/// with its reason. Safe for many files at a time.
/// </summary>
/// <param name="read">How a text is read as a transcript: <see cref="TranscriptFamilies.Read"/> but in tests.</param>
internal sealed class FileReader(AuthorityFiles authorities, IReadOnlyList<Collection> collections, Func<SourceText, FileContext, ReadFile> read)
{
    /// <summary>Names that a <c>collection.md</c> gives; the name of a mere folder is no name to cite.</summary>
    private readonly Dictionary<string, string> names = collections
        .Where(collection => collection.Introduction is not null)
        .ToDictionary(collection => collection.Id, collection => collection.Name, StringComparer.Ordinal);

    /// <summary>The largest transcripts known, whole volumes of FRUS, have a tenth of this; more would not fit the memory to read it in.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    /// <summary>Reads a file, unless the archive holds it as it is.</summary>
    /// <param name="known">The file as the archive holds it, or null where it does not.</param>
    public FileOutcome Read(CorpusFile file, SourceFileEntry? known)
    {
        var entry = new SourceFileEntry(file.Path, file.Collection, file.Stem, string.Empty, null, file.Length);
        try
        {
            if (file.Length > LargestFile)
            {
                return Refuse(entry, known, Diagnostic.OfFile(DiagnosticCodes.TooLarge, file.Path, string.Create(
                    CultureInfo.InvariantCulture, $"The file has {file.Length:N0} bytes; a transcript has at most {LargestFile:N0}. Divide it.")));
            }

            var bytes = File.ReadAllBytes(file.FullPath);
            var notes = file.Notes is null ? null : File.ReadAllBytes(file.Notes.FullPath);
            entry = entry with { Size = bytes.Length, Sha256 = Hash(bytes), NotesSha256 = notes is null ? null : Hash(notes) };
            return entry == known ? new FileOutcome.Unchanged(entry) : ReadText(file, entry, bytes, notes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(entry, known, Diagnostic.OfFile(DiagnosticCodes.Unreadable, file.Path, $"{e.Message} Check that the file is there and may be read."));
        }
        catch (Exception e)
        {
            // A fault of a reader must cost one file, never the ingest.
            return Refuse(entry, known, Diagnostic.OfFile(DiagnosticCodes.ReaderFailed, file.Path, $"{e.GetType().Name}: {e.Message} Please report it with the file."));
        }
    }

    private static FileOutcome Refuse(SourceFileEntry entry, SourceFileEntry? known, Diagnostic diagnostic) =>
        entry == known ? new FileOutcome.Unchanged(entry) : new FileOutcome.Refused(entry, [diagnostic]);

    private FileOutcome ReadText(CorpusFile file, SourceFileEntry entry, byte[] bytes, byte[]? notes)
    {
        var (source, fault) = TextDecoding.Decode(file.Path, bytes);
        if (source is null)
        {
            return new FileOutcome.Refused(entry, [fault!]);
        }

        if (source.Content.AsSpan().IsWhiteSpace())
        {
            return new FileOutcome.Refused(entry, [Diagnostic.OfFile(DiagnosticCodes.Empty, file.Path, "The file is empty. Put a transcript into it or remove it.")]);
        }

        var transcript = read(source, new FileContext(file.Stem, file.Collection, names.GetValueOrDefault(file.Collection)));
        if (transcript.Records.Count == 0 && transcript.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new FileOutcome.Refused(entry, transcript.Diagnostics);
        }

        var placed = notes is null ? null : NotesFile.Parse(Encoding.UTF8.GetString(notes), file.Notes!.Path);
        var emendations = placed?.Place(source);
        var records = RecordsOfFile.Each(
            transcript.Records, record => WithCitations(AuthorityResolver.Resolve(emendations?.AddTo(record) ?? record, source, authorities.Index), source));
        var whole = transcript with
        {
            Records = records,
            Diagnostics = [.. transcript.Diagnostics, .. placed?.Diagnostics ?? [], .. emendations?.Diagnostics ?? []],
        };
        return new FileOutcome.Read(entry, source, whole, RecordsOfFile.Each(records, record => IndexEntry.Of(record, source)));
    }

    private ArchivalRecord WithCitations(ArchivalRecord record, SourceText source) =>
        record with { CrossReferences = [.. CitationFinder.Find(record, source, authorities.Documents).Select(CrossReference.Open)] };

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
