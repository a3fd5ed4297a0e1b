using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.WilsonCenter;

/// <summary>Everyone whom a Wilson Center transcript says to have taken part: in its heading, its text, its title and its signatures.</summary>
internal static class WilsonPeople
{
    /// <summary>Places where a name stands fullest come first, so that a person goes by that name.</summary>
    public static IReadOnlyList<Participant> Find(SourceText source, StatedText title, IReadOnlyList<Run> titleRuns, IReadOnlyList<Paragraph> paragraphs)
    {
        var people = new List<Participant>();
        foreach (var paragraph in paragraphs)
        {
            var reading = ReadingText.Of(source, paragraph.Runs);
            IEnumerable<NameFinding> found = paragraph.Kind == ParagraphKind.Heading ? TitleParticipants.Find(reading.Text) : PresentClause.Find(reading.Text);
            people.AddRange(found.Select(finding => finding.ToParticipant(reading)));
        }

        var titleReading = ReadingText.Of(source, titleRuns);
        var titled = TitleParticipants.Find(title.Text).ToList();
        people.AddRange(titled.Select(finding => title.Source == StatementSource.Stated
            ? finding.ToParticipant(titleReading)
            : new Participant(finding.Name, null, finding.Side, [finding.Role], [])));

        var signing = titled.Exists(finding => finding.Role == ParticipantRole.Sender) ? ParticipantRole.Sender : ParticipantRole.Author;
        foreach (var paragraph in paragraphs)
        {
            var reading = ReadingText.Of(source, paragraph.Runs);
            if (paragraph.Kind == ParagraphKind.Signature)
            {
                people.AddRange(ClosingNames.Signatories(reading.Text, signing).Select(finding => finding.ToParticipant(reading)));
            }
            else if (ClosingNames.NoteTaker(reading.Text) is { } noteTaker)
            {
                people.Add(noteTaker.ToParticipant(reading));
            }
        }

        return people;
    }
}
