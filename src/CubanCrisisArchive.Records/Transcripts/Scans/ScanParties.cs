using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>Who sent a scanned paper and to whom: as its cover form tells, or else the labels in its heading, with the value on the label's line or on the next.</summary>
internal static class ScanParties
{
    private const int HeadingLines = 60;
    private const int LongestValue = 100;

    public static List<Participant> Find(IdentificationForm? form, IReadOnlyList<TextLine> text)
    {
        var people = new List<Participant>();
        Add(people, form?.From, ParticipantRole.Sender);
        Add(people, form?.To, ParticipantRole.Recipient);
        for (var i = 0; i < Math.Min(text.Count, HeadingLines); i++)
        {
            if (HeadingLabels.Of(text[i].Text) is { Label: HeadingLabel.From or HeadingLabel.To } label)
            {
                Add(people, ValueOf(text, i, label.ValueStart), label.Label == HeadingLabel.From ? ParticipantRole.Sender : ParticipantRole.Recipient);
            }
        }

        return people;
    }

    private static FormValue? ValueOf(IReadOnlyList<TextLine> text, int at, int start)
    {
        var line = text[at];
        var value = line.Text[start..].Trim();
        if (value.Any(char.IsLetterOrDigit))
        {
            return value.Length is > 2 and < LongestValue ? new FormValue(value, line.Span) : null;
        }

        return HasValueBelow(text, at) ? new FormValue(text[at + 1].Text, text[at + 1].Span) : null;
    }

    /// <summary>
    /// Whether the line below is the label's value: another label stands behind it, and none without a value before the label, or it could be that one's.
    /// </summary>
    private static bool HasValueBelow(IReadOnlyList<TextLine> text, int at) =>
        text[at].Text.Contains(':', StringComparison.Ordinal) && at + 2 < text.Count && !IsBare(at > 0 ? text[at - 1].Text : string.Empty)
        && text[at + 1].Text.Length < LongestValue && MayBeName(text[at + 1].Text) && HeadingLabels.Of(text[at + 1].Text) is null && !Prose.Is(text[at + 1].Text)
        && HeadingLabels.Of(text[at + 2].Text) is not null;

    /// <summary>More than one word, or one in capitals; others are mostly scraps.</summary>
    private static bool MayBeName(string line) => char.IsUpper(line[0]) && (line.Contains(' ', StringComparison.Ordinal) || !line.Any(char.IsLower));

    private static bool IsBare(string line) => HeadingLabels.Of(line) is { } label && !line[label.ValueStart..].Any(char.IsLetterOrDigit);

    private static void Add(List<Participant> people, FormValue? value, ParticipantRole role)
    {
        if (value is not null && !people.Exists(person => person.Roles[0] == role) && PartyName.Of(value.Text) is { } name)
        {
            people.Add(new Participant(name, null, null, [role], [value.Span]));
        }
    }
}
