using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A note beside the text: words, what it is about, words.</summary>
/// <param name="Authority">Whom or what it is about, to be linked; null where it is about none that has a page.</param>
internal sealed record MarginNote(AuthorityId? Authority, AuthorityKind Kind, string Before, string Name, string After)
{
    /// <summary>Where its name leads, or null where it leads nowhere.</summary>
    public string? Href { get; init; } = Authority is { } authority ? AuthorityPaths.Of(Kind, authority) : null;
}

/// <summary>
/// Which notes stand beside a paragraph: what an editor says of it, whom it names for the first time in the document, what is
/// misread in it, and which days its <c>yesterday</c> and <c>10 days ago</c> are.
/// </summary>
internal static class MarginNotes
{
    /// <summary>What an editor supplies and remarks; misreadings stand with the mentions they are.</summary>
    public static IEnumerable<MarginNote> Of(IEnumerable<Emendation> emendations) =>
        from emendation in emendations
        where emendation.Kind is EmendationKind.Supplied or EmendationKind.Remark
        select emendation.Kind == EmendationKind.Supplied
            ? new MarginNote(emendation.Authority, AuthorityKind.Person, "An editor supplies ", emendation.Reading ?? emendation.AsPrinted, $" for the words struck out, “{emendation.AsPrinted}”. {emendation.Why}")
            : new MarginNote(null, AuthorityKind.Person, "An editor on ", $"“{emendation.AsPrinted}”", $": {emendation.Reading} {emendation.Why}");

    /// <summary>Days counted from the day of speaking, with what they are counted from; or that they cannot be told. The day itself (<c>today</c>) needs no note.</summary>
    public static IEnumerable<MarginNote> Of(Paragraph paragraph, IEnumerable<TextDate> days) =>
        from day in days
        where day.Rule is TextDateRule.CountedFromDocument or TextDateRule.LastWeekday or TextDateRule.Unknown
        where day.Rule == TextDateRule.Unknown || day.Date.Earliest != day.Anchor
        let words = $"“{paragraph.Text.Substring(day.Start, day.Length)}”"
        select day is { Date.Earliest: { } meant, Anchor: { } anchor }
            ? new MarginNote(null, AuthorityKind.Place, string.Empty, words, $": {DateWords.Written(meant)}, counted from the day of the conversation, {DateWords.Written(anchor)}.")
            : new MarginNote(null, AuthorityKind.Place, string.Empty, words, ": which day is meant cannot be told.");

    /// <summary>What a term means.</summary>
    public static IEnumerable<MarginNote> Of(IEnumerable<GlossaryUse> uses) =>
        from use in uses
        select new MarginNote(null, AuthorityKind.Person, string.Empty, use.Term.Name, $": {use.Term.Explanation}") { Href = GlossaryPaths.Of(use.Term.Id) };

    /// <summary>Which document words refer to, the first time in the text, and whether it is held here.</summary>
    /// <param name="explained">Those already explained on the page; those explained here are added.</param>
    public static IEnumerable<MarginNote> Of(
        IEnumerable<CrossReference> references, IReadOnlyDictionary<AuthorityId, CitedDocumentListing> documents, HashSet<AuthorityId> explained) =>
        from reference in references
        where reference.Document is { } id && documents.ContainsKey(id) && explained.Add(id)
        let cited = documents[reference.Document!.Value]
        let held = cited.Records.Count > 0 ? "held here" : "not held here"
        select new MarginNote(null, AuthorityKind.Person, $"“{reference.Citation.AsPrinted}” is ", cited.Document.Name, $"; {held}.")
        {
            Href = CitedWords.PathOf(cited.Document.Id),
        };

    /// <param name="introduced">Those already explained on the page; those explained here are added.</param>
    public static IReadOnlyList<MarginNote> Of(
        IEnumerable<Mention> mentions,
        IReadOnlyDictionary<AuthorityId, AuthorityRecord> authorities,
        ISet<AuthorityId> introduced)
    {
        var notes = new List<MarginNote>();
        var misread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (!authorities.TryGetValue(mention.Authority, out var authority))
            {
                continue;
            }

            if (mention.IsMisreading && misread.Add(mention.AsPrinted))
            {
                introduced.Add(authority.Id);
                notes.Add(new MarginNote(authority.Id, authority.Kind, $"“{mention.AsPrinted}” is a misreading; an editor takes it for ", authority.Name, "."));
            }
            else if (authority.Role is not null && introduced.Add(authority.Id))
            {
                var dates = authority.Dates is null ? string.Empty : $" ({authority.Dates})";
                notes.Add(new MarginNote(authority.Id, authority.Kind, string.Empty, authority.Name, $"{dates}. {authority.Role}"));
            }
        }

        return notes;
    }
}
