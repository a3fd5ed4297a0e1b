using System.Collections.Immutable;
using System.Reflection;

namespace CubanCrisisArchive.Records.Diagnostics;

/// <summary>A code's meaning, as the list in <c>corpus/README.md</c> gives it.</summary>
public sealed record DiagnosticCode(string Code, Severity Severity, string Meaning);

/// <summary>Every diagnostic there is. A code once published keeps its meaning.</summary>
public static class DiagnosticCodes
{
    public static readonly DiagnosticCode Empty = new("FILE001", Severity.Error, "The file is empty or holds only white space.");
    public static readonly DiagnosticCode NotText = new("FILE002", Severity.Error, "The file is not UTF-8 text.");
    public static readonly DiagnosticCode NotATranscript = new("FILE003", Severity.Error, "The file is of no family of transcripts that is known.");
    public static readonly DiagnosticCode DuplicateId = new("FILE004", Severity.Warning, "Two files would make the same record id; the later takes its folder as prefix.");
    public static readonly DiagnosticCode Unreadable = new("FILE005", Severity.Error, "The file could not be opened or read.");
    public static readonly DiagnosticCode TooLarge = new("FILE006", Severity.Error, "The file is larger than a transcript can be.");
    public static readonly DiagnosticCode ReaderFailed = new("FILE007", Severity.Error, "The reader stopped on the file: a fault of the program; the file is left out.");
    public static readonly DiagnosticCode PageFile = new("FILE008", Severity.Error, "The file is one page of documents that run over several files; put each document into a file of its own.");
    public static readonly DiagnosticCode NoDate = new("DATE001", Severity.Warning, "No readable date.");
    public static readonly DiagnosticCode DoubtfulDate = new("DATE002", Severity.Warning, "The date is kept as printed but cannot be right as it stands.");
    public static readonly DiagnosticCode DatesDisagree = new("DATE003", Severity.Warning, "Two statements of the same date disagree; both are kept.");
    public static readonly DiagnosticCode NoTitle = new("TITLE001", Severity.Information, "No title is stated; one is supplied.");
    public static readonly DiagnosticCode NoCitation = new("CITE001", Severity.Information, "No citation is given; one is made from the record.");
    public static readonly DiagnosticCode CitationPart = new("CITE002", Severity.Warning, "A part of the citation could not be told.");
    public static readonly DiagnosticCode UnknownLabel = new("FIELD001", Severity.Warning, "A labelled field that the form does not know; kept as apparatus.");
    public static readonly DiagnosticCode RepeatedLabel = new("FIELD002", Severity.Warning, "A labelled field stands twice; the first is used.");
    public static readonly DiagnosticCode NoBody = new("BODY001", Severity.Warning, "The transcript has no text.");
    public static readonly DiagnosticCode RepeatedText = new("BODY002", Severity.Information, "A paragraph stands twice, word for word, as when a page was copied twice; both are kept.");
    public static readonly DiagnosticCode UnassignedText = new("PART001", Severity.Warning, "Text that belongs to no known part; kept as apparatus.");
    public static readonly DiagnosticCode OverlappingParts = new("PART002", Severity.Error, "Two parts of the record claim the same text: a fault of the reader.");
    public static readonly DiagnosticCode ForeignMatter = new("PART003", Severity.Information, "Matter that is not part of the document is fenced off.");
    public static readonly DiagnosticCode RightsStatement = new("RIGHTS001", Severity.Warning, "A collection's rights statement is not understood; it is left out.");
    public static readonly DiagnosticCode FrontMatter = new("YAML001", Severity.Warning, "The front matter is not all YAML; what is understood stands.");
    public static readonly DiagnosticCode NotWellFormed = new("XML001", Severity.Warning, "The XML is not well formed there; its text is kept where it stands.");
    public static readonly DiagnosticCode DocumentType = new("XML002", Severity.Error, "The XML has a document type declaration, which is refused.");
    public static readonly DiagnosticCode AuthorityFile = new("AUTH001", Severity.Error, "An authority file cannot be read as such.");
    public static readonly DiagnosticCode AuthorityConflict = new("AUTH002", Severity.Warning, "Two authority records claim the same name; it resolves to neither.");
    public static readonly DiagnosticCode NotesFile = new("NOTE001", Severity.Error, "An editor's notes file cannot be read as such.");
    public static readonly DiagnosticCode NoteNotPlaced = new("NOTE002", Severity.Warning, "An editor's note names words that do not stand where it says.");

    /// <summary>All codes, in order of code.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
