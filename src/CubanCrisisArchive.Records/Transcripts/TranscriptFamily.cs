using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What the reader must know of a file besides its text.</summary>
/// <param name="Stem">The record id that the file's name makes, or the prefix of its records' ids.</param>
/// <param name="Collection">Id of the collection it lies in.</param>
/// <param name="CollectionName">The collection's name, for citations that have to be made; null where nothing names it.</param>
public sealed record FileContext(string Stem, string Collection, string? CollectionName = null);

/// <summary>A family of sources with a form of its own. Told apart by content, never by file name.</summary>
public interface ITranscriptFamily
{
    /// <summary>As in <see cref="Description.ArchivalRecord.Family"/>.</summary>
    string Name { get; }

    /// <summary>Whether the text is of this family.</summary>
    bool Recognises(SourceText source);

    /// <summary>Reads the text. Never throws on bad input: what is understood stands, the rest is diagnostics.</summary>
    ReadFile Read(SourceText source, FileContext context);
}
