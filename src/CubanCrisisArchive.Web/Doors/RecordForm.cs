using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>A record as machines read it. These names are a promise to whoever computes on them; null means unknown.</summary>
/// <param name="TitleSource"><c>stated</c> or <c>supplied</c>.</param>
/// <param name="Kind">Slug of the kind of document: <c>memorandum-of-conversation</c>.</param>
/// <param name="OriginalLanguage">BCP 47.</param>
/// <param name="Language">BCP 47, of this text.</param>
internal sealed record RecordForm(
    string Id,
    string Url,
    string Title,
    string TitleSource,
    string Kind,
    string Collection,
    DateForm Date,
    IReadOnlyList<OtherDateForm> OtherDates,
    IReadOnlyList<PlaceForm> Places,
    string? OriginalLanguage,
    string? Language,
    string? Summary,
    CitationForm Citation,
    IReadOnlyList<ParticipantForm> Participants,
    IReadOnlyList<ParagraphForm> Paragraphs,
    IReadOnlyList<ApparatusForm> Apparatus,
    IReadOnlyList<MentionForm> Mentions,
    IReadOnlyList<TextDateForm> TextDates,
    IReadOnlyList<EmendationForm> Emendations,
    IReadOnlyList<CrossReferenceForm> CrossReferences,
    RightsForm? Rights,
    SourceForm Source);

/// <summary>The standard statement of the rights in the document.</summary>
/// <param name="Uri">Of <c>rightsstatements.org</c>, or of a licence.</param>
/// <param name="Label">For people.</param>
internal sealed record RightsForm(string Uri, string Label)
{
    public static RightsForm? Of(RightsStatement? statement) => statement is null ? null : new RightsForm(statement.Uri, statement.Label);
}

/// <param name="Iso">At the date's own precision: <c>1962-10-29</c>, <c>1962-10</c>, <c>1962</c>, <c>1962-10-27/1962-10-28</c>.</param>
/// <param name="Precision"><c>day</c>, <c>month</c>, <c>year</c>, <c>range</c> or <c>unknown</c>.</param>
/// <param name="Time">ISO time of day or interval, never moved between zones: <c>17:00/20:20</c>.</param>
/// <param name="TimeZone">As printed.</param>
/// <param name="Certainty"><c>stated</c>, <c>inferred</c>, <c>doubtful</c> or <c>unknown</c>.</param>
internal sealed record DateForm(
    string? Iso, string? AsPrinted, string Precision, string? Time, string? TimeAsPrinted, string? TimeZone, string Certainty);

/// <summary>Words of the text that name a day.</summary>
/// <param name="Start">Offset into the paragraph's text.</param>
/// <param name="Rule">By what reasoning: <c>stated</c>, <c>yearOfDocument</c>, <c>countedFromDocument</c>, <c>lastWeekday</c> or <c>unknown</c>.</param>
/// <param name="Anchor">The ISO day counted from.</param>
internal sealed record TextDateForm(string Paragraph, int Start, int Length, DateForm Date, string Rule, string? Anchor);

/// <param name="Act">What was done that day: <c>signed</c>, <c>reviewed</c>, <c>released</c> …</param>
internal sealed record OtherDateForm(string Act, DateForm Date);

/// <param name="Role"><c>event</c>, <c>sentFrom</c> or <c>sentTo</c>.</param>
internal sealed record PlaceForm(string AsPrinted, string Role, AuthorityForm? Place);

/// <summary>An authority record in short.</summary>
/// <param name="Url">Its page, or null where it is not known any more.</param>
internal sealed record AuthorityForm(string Id, string Name, string? Url);

/// <param name="Text">The whole as given, or made from the record where <paramref name="TextSource"/> says <c>supplied</c>.</param>
/// <param name="Url">As given in the source; never the archive's own.</param>
internal sealed record CitationForm(
    string Text,
    string TextSource,
    string? Title,
    string? Date,
    string? Publisher,
    string? Holder,
    string? Provenance,
    string? Translator,
    string? TranslatorAffiliation,
    string? Url,
    string? Number);

/// <summary>One entry a person, however often the document names them.</summary>
/// <param name="Name">As written in the document.</param>
/// <param name="Person">The authority record, or null where none is known.</param>
/// <param name="Misreading">Whether the written name is a misreading of the person's.</param>
internal sealed record ParticipantForm(string Name, AuthorityForm? Person, string? Side, IReadOnlyList<string> Roles, bool Misreading);

/// <param name="Kind"><c>heading</c>, <c>paragraph</c>, <c>listItem</c> or <c>signature</c>.</param>
/// <param name="Label">The printed number, not repeated in the text.</param>
/// <param name="Speaker">As written where the turn begins.</param>
/// <param name="Text">The reading text, white space collapsed.</param>
internal sealed record ParagraphForm(
    string Id,
    int? Number,
    string Kind,
    string? Label,
    string? Speaker,
    AuthorityForm? SpeakerPerson,
    string Text,
    IReadOnlyList<LinesForm> Lines);

/// <summary>Source lines from 1, both ends included.</summary>
internal sealed record LinesForm(int Start, int End);

/// <param name="AsPrinted">Null for foreign matter: its words leave by no door.</param>
internal sealed record ApparatusForm(
    string Kind, string Label, string? AsPrinted, IReadOnlyList<LinesForm> Lines, ReviewForm? Review, string? Target);

internal sealed record ReviewForm(string? Reviewer, DateForm Date, IReadOnlyList<BoxForm> Boxes);

internal sealed record BoxForm(string Label, bool Ticked);

/// <param name="Kind"><c>person</c>, <c>body</c>, <c>place</c>, <c>ship</c> or <c>weapon</c>.</param>
/// <param name="Paragraph">Id of the paragraph.</param>
/// <param name="Start">Offset into the paragraph's text, in UTF-16 characters.</param>
internal sealed record MentionForm(
    string Kind, string AsPrinted, AuthorityForm Authority, string Paragraph, int Start, int Length, bool Misreading);

/// <summary>An editor's word on words of the source; the text itself is never changed by it.</summary>
/// <param name="Kind"><c>misreading</c>, <c>person</c>, <c>supplied</c> or <c>remark</c>.</param>
/// <param name="Paragraph">Id of the paragraph, or null where the words stand outside the text.</param>
internal sealed record EmendationForm(
    string Kind, string AsPrinted, string? Reading, AuthorityForm? Authority, string By, string Why, string? Paragraph, IReadOnlyList<LinesForm> Lines);

/// <summary>Words that refer to another document, and the document they mean where that can be told.</summary>
/// <param name="Kind">As the words say: <c>message</c>, <c>telegram</c>, <c>statement</c>, <c>speech</c>, <c>resolution</c>, <c>treaty</c>, <c>article</c> or <c>exchange</c>.</param>
/// <param name="Author">Id of the authority record of who made it, as the words tell; null where they do not.</param>
/// <param name="Day">The ISO day that the words tell.</param>
/// <param name="Number">The number it is cited by.</param>
/// <param name="Outcome"><c>resolved</c>, <c>ambiguous</c> or <c>unresolved</c>.</param>
/// <param name="Document">Id of the cited document, or null where it is none of the list.</param>
/// <param name="DocumentUrl">Its page.</param>
/// <param name="Record">Id of the record that holds its text, or null.</param>
/// <param name="RecordUrl">The record's page.</param>
/// <param name="Candidates">Ids of the cited documents and records that the words may mean.</param>
/// <param name="Reason">Why it is not resolved.</param>
internal sealed record CrossReferenceForm(
    string Paragraph,
    int Start,
    int Length,
    string AsPrinted,
    string Kind,
    string? Author,
    string? Recipient,
    string? Day,
    string? Number,
    string Outcome,
    string? Document,
    string? DocumentUrl,
    string? Record,
    string? RecordUrl,
    IReadOnlyList<string> Candidates,
    string? Reason);

/// <param name="File">The file under the corpus, with forward slashes.</param>
/// <param name="Sha256">Of the file's bytes.</param>
internal sealed record SourceForm(string File, string Sha256);
