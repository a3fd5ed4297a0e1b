namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>A note of the edition's, met in the text.</summary>
/// <param name="Number">As printed (<c>3</c>, <c>*</c>), or null.</param>
internal sealed record TeiNote(TeiElement Element, string? Number)
{
    public static TeiNote Of(TeiElement element) => new(element, element["n"]);
}
