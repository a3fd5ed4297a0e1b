using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>What a label in a document's heading announces.</summary>
internal enum HeadingLabel
{
    Subject,
    Participants,
    From,
    To,
    Date,
    Place,
    Time,
    Reference,
    Copies,
    Number,
}

/// <summary>The labels of typed headings, as memoranda, letters and telegrams print them.</summary>
internal static partial class HeadingLabels
{
    private static readonly FrozenDictionary<string, HeadingLabel> Table = new (string Words, HeadingLabel Label)[]
    {
        ("SUBJECT", HeadingLabel.Subject), ("SUBJ", HeadingLabel.Subject), ("SUBJECTS", HeadingLabel.Subject), ("TITLE", HeadingLabel.Subject),
        ("PARTICIPANTS", HeadingLabel.Participants), ("PRESENT", HeadingLabel.Participants),
        ("OTHERS PRESENT", HeadingLabel.Participants), ("THOSE PRESENT", HeadingLabel.Participants), ("ALSO PRESENT", HeadingLabel.Participants),
        ("IN ATTENDANCE", HeadingLabel.Participants), ("ATTENDEES", HeadingLabel.Participants),
        ("INDIVIDUALS PRESENT", HeadingLabel.Participants), ("PERSONS PRESENT", HeadingLabel.Participants), ("MEMBERS PRESENT", HeadingLabel.Participants),
        ("THOSE ATTENDING", HeadingLabel.Participants), ("ATTENDANCE", HeadingLabel.Participants), ("ATTENDING", HeadingLabel.Participants), ("CONFEREES", HeadingLabel.Participants),
        ("FROM", HeadingLabel.From), ("TO", HeadingLabel.To), ("MEMORANDUM FOR", HeadingLabel.To), ("MEMORANDUM TO", HeadingLabel.To), ("ATTENTION", HeadingLabel.To), ("ATTN", HeadingLabel.To),
        ("DATE", HeadingLabel.Date), ("PLACE", HeadingLabel.Place),
        ("TIME", HeadingLabel.Time), ("DATE AND TIME", HeadingLabel.Date), ("TIME AND DATE", HeadingLabel.Date), ("DATE AND PLACE", HeadingLabel.Date), ("TIME AND PLACE", HeadingLabel.Time),
        ("REFERENCE", HeadingLabel.Reference), ("REFERENCES", HeadingLabel.Reference), ("REF", HeadingLabel.Reference), ("RE", HeadingLabel.Reference), ("REFS", HeadingLabel.Reference),
        ("COPIES", HeadingLabel.Copies), ("CC", HeadingLabel.Copies), ("COPY TO", HeadingLabel.Copies), ("COPIES TO", HeadingLabel.Copies), ("INFO", HeadingLabel.Copies), ("DISTRIBUTION", HeadingLabel.Copies),
        ("NUMBER", HeadingLabel.Number), ("NO", HeadingLabel.Number),
    }.ToFrozenDictionary(each => each.Words, each => each.Label, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The label that a line begins with and where its value begins. A label needs a colon, or stands alone on its line in
    /// capitals (<c>PARTICIPANTS</c>, <c>US Participants</c>).
    /// </summary>
    public static (HeadingLabel Label, int ValueStart)? Of(string line)
    {
        if (line.Contains(':', StringComparison.Ordinal) && WithColon().Match(line) is { Success: true } match && Find(match.Groups["label"].Value) is { } label)
        {
            return (label, match.Length);
        }

        var bare = line.TrimEnd(':', ' ', '.');
        return bare.Length is > 1 and < 35 && Find(bare) is { } alone && (!bare.Any(char.IsLower) || alone == HeadingLabel.Participants)
            ? (alone, line.Length)
            : null;
    }

    private static HeadingLabel? Find(string words)
    {
        if (words.EndsWith("participants", StringComparison.OrdinalIgnoreCase) && SidePresent().IsMatch(words))
        {
            return HeadingLabel.Participants;
        }

        return Table.TryGetValue(words.Trim(), out var label) ? label : null;
    }

    [GeneratedRegex(@"^[\W_]{0,3}(?<label>\p{L}[\p{L}. ]{1,30}?) ?: ?", RegexOptions.CultureInvariant)]
    private static partial Regex WithColon();

    // US Participants, U.S.S.R. PARTICIPANTS
    [GeneratedRegex(@"^\p{Lu}[\p{L}. ]{1,20} (?:Participants|PARTICIPANTS)$", RegexOptions.CultureInvariant)]
    private static partial Regex SidePresent();
}
