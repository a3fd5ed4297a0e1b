using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// The kind of a scanned paper: what its cover form calls it, what its own form or heading is, or how it begins and ends. Much is typed in capitals
/// throughout, so that a word alone tells nothing: <c>ACCOMMODATION ADDRESSES</c> is no speech.
/// </summary>
internal static partial class ScanKind
{
    private const int HeadingLines = 60;
    private const int LongestHeading = 80;

    /// <summary>Letters of a form's long word that may be misread.</summary>
    private const int MostMisread = 3;
    private const string Memorandum = "MEMORANDUM";
    private const string Classified = "CLASSIFIED";

    /// <summary>What forms print, wherever it stands in a line.</summary>
    private static readonly (string Words, DocumentKind Kind)[] Forms =
    [
        ("CLASSIFIED MESSAGE", DocumentKind.Telegram), ("OUTGOING MESSAGE", DocumentKind.Telegram), ("INCOMING MESSAGE", DocumentKind.Telegram), ("INCOMING TELEGRAM", DocumentKind.Telegram),
        ("OUTGOING TELEGRAM", DocumentKind.Telegram), ("TELETYPE", DocumentKind.Telegram), ("CABLE SECRETARIAT", DocumentKind.Telegram), ("BOOK CABLE", DocumentKind.Telegram),
        ("MESSAGE FORM", DocumentKind.Telegram), ("INFORMATION REPORT", DocumentKind.Report), ("REPORT NO", DocumentKind.Report), ("REPORT CLASS", DocumentKind.Report),
    ];

    /// <summary>Kinds whose words say much else besides: only where a title begins with them do they tell its kind.</summary>
    private static readonly DocumentKind[] OnlyAtStart =
        [DocumentKind.Speech, DocumentKind.Treaty, DocumentKind.Statement, DocumentKind.Paper, DocumentKind.Note, DocumentKind.Message, DocumentKind.Directive, DocumentKind.Letter];

    public static DocumentKind Of(IdentificationForm? form, IReadOnlyList<TextLine> text)
    {
        var ofType = form?.DocumentType is { } type ? DocumentKindFinder.FromTitle(type.Text) : DocumentKind.Unknown;
        if (ofType != DocumentKind.Unknown && ofType != DocumentKind.Paper)
        {
            // A form's "paper" is the matter that is written on.
            return ofType;
        }

        var ofTitle = form?.Title is { } title ? OfTitle(title.Text) : DocumentKind.Unknown;
        if (ofTitle != DocumentKind.Unknown)
        {
            return ofTitle;
        }

        var ofHeading = text.Take(HeadingLines).Select(line => OfHeading(line.Text)).FirstOrDefault(found => found != DocumentKind.Unknown) ?? DocumentKind.Unknown;
        if (ofHeading != DocumentKind.Unknown)
        {
            return ofHeading;
        }

        if (text.Any(line => HoldsMessage(line.Text) && EndOfMessage().IsMatch(line.Text)))
        {
            return DocumentKind.Telegram;
        }

        return IsLetter(text) ? DocumentKind.Letter : DocumentKind.Unknown;
    }

    private static DocumentKind OfTitle(string title)
    {
        var kind = DocumentKindFinder.FromTitle(title);
        return Array.IndexOf(OnlyAtStart, kind) < 0 || DocumentKindFinder.FromTitle(FirstOf(title)) == kind ? kind : DocumentKind.Unknown;
    }

    private static string FirstOf(string title) => title.IndexOfAny([' ', ':']) is > 0 and var end ? title[..end] : title;

    private static DocumentKind OfHeading(string line)
    {
        if (line.Length > LongestHeading || Prose.Is(line))
        {
            return DocumentKind.Unknown;
        }

        foreach (var (words, kind) in Forms)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        if (DispatchForm().IsMatch(line))
        {
            return DocumentKind.Dispatch;
        }

        if (Heading().Match(line) is { Success: true } heading && heading.Groups["kind"] is { Index: var at, Value: var word } && IsHeading(word, heading.Groups["spot"].Success))
        {
            return OfWords(line[at..]);
        }

        if (FirstWord().Match(line) is { Success: true } first && Misreading.Distance(first.Groups["word"].Value, Memorandum) <= MostMisread)
        {
            return DocumentKindFinder.FromTitle($"{Memorandum}{line[(first.Groups["word"].Index + first.Groups["word"].Length)..]}");
        }

        var isCable = ScanDate.IsGroup(line)
            || (HoldsMessage(line) && BeforeMessage().Match(line) is { Success: true } before && Misreading.Distance(before.Groups["word"].Value, Classified) <= MostMisread);
        return isCable ? DocumentKind.Telegram : DocumentKind.Unknown;
    }

    /// <summary>Behind a small letter that is a spot of the scan a heading is in capitals, or else it is a sentence: <c>i MEMO FOR THE RECORD</c>.</summary>
    private static bool IsHeading(string kind, bool isBehindSpot) => isBehindSpot ? !kind.Any(char.IsLower) : char.IsUpper(kind[0]);

    /// <summary>An airtel is the Federal Bureau of Investigation's airgram; a mere <c>MEMO</c> says no more of itself.</summary>
    private static DocumentKind OfWords(string heading)
    {
        var kind = DocumentKindFinder.FromTitle(heading);
        if (kind != DocumentKind.Unknown)
        {
            return kind;
        }

        return heading.StartsWith("AIRTEL", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Airgram : DocumentKind.Memorandum;
    }

    private static bool HoldsMessage(string line) => line.Contains("MESSAGE", StringComparison.Ordinal);

    private static bool IsLetter(IReadOnlyList<TextLine> text) =>
        text.Take(HeadingLines).Any(line => line.Text.StartsWith("Dear ", StringComparison.Ordinal)) && text.Any(line => Closing().IsMatch(line.Text));

    // A heading begins with its kind, or with one word that goes with it; what follows is its number, its addressee or its subject.
    [GeneratedRegex(@"^\W{0,4}(?<spot>(?-i:\p{Ll}{1,2} ))?(?:(?:TOP SECRET|SECRET|CONFIDENTIAL|DRAFT|OFFICE|INTER-?OFFICE|OFFICIAL|VIA|CURRENT INTELLIGENCE|FIELD|INTELLIGENCE|CONTACT|TRIP|STATUS|PROGRESS|SUMMARY|STAFF|FINAL)\W{1,4})?(?<kind>MEMORANDUM|MEMORANDA|MEMO|MEMCON|LETTER|TELEGRAM|CABLE|CABLEGRAM|AIRGRAM|AIRTEL|DISPATCH|REPORT|MINUTES|RECORD OF (?:A |THE )?CONVERSATION|DIRECTIVE)(?:\W{0,12}$|\W{1,4}(?:F[OU][RP]|OF|TO|FROM|BY|ON|NO|NUMBER|RE|SUBJECT|UNITED STATES)\b|\W{0,6}:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    // In capitals at the head of the form, with the scan's spots behind it; but not DISPATCH SYMBOL, the form's own print.
    [GeneratedRegex(@"^\W{0,4}(?:\p{Ll}{1,2} )?DISPATCH(?:\W*$|\W+[^O\WS])", RegexOptions.CultureInvariant)]
    private static partial Regex DispatchForm();

    [GeneratedRegex(@"\b(?<word>[\p{L}]{7,12})[.,]? MESSAGE\b", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeMessage();

    // The last words of a cable.
    [GeneratedRegex(@"^\W{0,4}E[NA][DO] [OC]F MESSAGE\b", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfMessage();

    [GeneratedRegex(@"^\W{0,4}(?<word>M[\p{L}]{7,10})(?:\W*$|\W*:| (?:FOR|OF|TO|FROM)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?:Sincerely|Yours sincerely|Very sincerely|Sincerely yours|Very truly yours|Yours truly|Yours faithfully|Respectfully yours|Cordially)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
