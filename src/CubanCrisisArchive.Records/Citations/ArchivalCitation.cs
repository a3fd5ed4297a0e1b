using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Citations;

/// <summary>Where a document is kept and published, in its parts. Null where the citation does not tell.</summary>
/// <param name="Text">The whole as given, white space collapsed; or made from the record where <paramref name="Source"/> says so.</param>
/// <param name="Date">As printed in the citation.</param>
/// <param name="Publisher">Who publishes it: <c>Wilson Center Digital Archive</c>.</param>
/// <param name="Holder">The repository that holds it: <c>AVP RF, Moscow</c>.</param>
/// <param name="Provenance">How the copy came: <c>copy obtained by NHK, provided to CWIHP, and on file at …</c>.</param>
/// <param name="Url">As given; never presented as canonical.</param>
/// <param name="Number">The publisher's or finding aid's number: <c>111988</c>, <c>01117</c>.</param>
public sealed record ArchivalCitation(
    string Text,
    StatementSource Source,
    string? Title,
    string? Date,
    string? Publisher,
    string? Holder,
    string? Provenance,
    string? Translator,
    string? TranslatorAffiliation,
    string? Url,
    string? Number,
    TextSpan? Span)
{
    /// <summary>The holding archive without its place and shelf reference: <c>AVP RF</c>.</summary>
    public string? Repository => RepositoryNames.Split(Holder).Holder;
}
