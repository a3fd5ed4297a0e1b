using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>Collects the people and bodies of one document, one entry each, by the edition's own keys where it gives them.</summary>
internal sealed partial class TeiPeople(SourceText source)
{
    private const string Article = "the ";

    private readonly List<Participant> people = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public IReadOnlyList<Participant> All => people;

    /// <summary>From the markup of the head, and from the words of its title for a role that the markup does not give.</summary>
    public void AddHead(TeiHead head, string title)
    {
        var marked = new HashSet<ParticipantRole>();
        foreach (var element in head.Element.Descendants().Where(element => element.Name is "persName" or "gloss" or "orgName" or "name"))
        {
            if (element["type"] switch { "from" => ParticipantRole.Sender, "to" => ParticipantRole.Recipient, _ => (ParticipantRole?)null } is { } role)
            {
                marked.Add(role);
                Add(element, role, null);
            }
        }

        var reading = head.Reading;
        foreach (var finding in EditionTitle.Find(title).Where(finding => !marked.Contains(finding.Role)))
        {
            var spans = reading.SourceOf(head.TitleStart + finding.Start, finding.Name.Length);
            Add(KeyAt(head.Element, spans), finding, spans);
        }
    }

    /// <summary>A list of those present, or of those it is from or to.</summary>
    public void AddList(TeiElement list)
    {
        var listRole = list["type"] switch { "from" => ParticipantRole.Sender, "to" => ParticipantRole.Recipient, _ => ParticipantRole.Present };
        string? side = null;
        foreach (var line in list.Descendants().Where(element => element.Name is "head" or "item"))
        {
            var reading = TeiInline.ReadingOf(source, line);
            if (line.Elements.Any(inner => inner.Name == "list"))
            {
                // An item that holds a list of its own is the label of those in it.
                var label = OwnWords(line);
                side = AttendanceList.IsSideLabel(label, out var ofThose) ? ofThose ?? label.TrimEnd(':', ' ') : null;
                continue;
            }

            var isSetApart = line.Name == "item" && line.Elements.FirstOrDefault() is { Name: "hi" } hi && TeiInline.ReadingOf(source, hi).Text == reading.Text;
            if (AttendanceList.IsSideLabel(reading.Text, out var told) || isSetApart || line.Name == "head")
            {
                side = told ?? (isSetApart ? reading.Text.TrimEnd(':', ' ') : null);
                continue;
            }

            foreach (var finding in AttendanceList.Read(reading.Text, side))
            {
                var spans = reading.SourceOf(finding.Start, finding.Name.Length);
                Add(KeyAt(line, spans), finding.Role == ParticipantRole.Present ? finding with { Role = listRole } : finding, spans);
            }
        }
    }

    /// <summary>Those who signed: the sender again, or else an author of his own.</summary>
    public void AddSigned(TeiElement signed)
    {
        foreach (var element in signed.Descendants().Where(element => element.Name == "persName").Take(1))
        {
            Add(element, ParticipantRole.Author, ParticipantRole.Sender);
        }
    }

    /// <summary>Those whom a source note names as drafters.</summary>
    public void AddDrafters(TeiElement note)
    {
        var reading = TeiInline.ReadingOf(source, note);
        if (Drafted().Match(reading.Text) is not { Success: true } match)
        {
            return;
        }

        var start = match.Groups["names"].Index;
        foreach (var part in match.Groups["names"].Value.Split(" and "))
        {
            var name = part.Length > 0 && char.IsUpper(part[0]) ? part[..EndOfName(part)].TrimEnd() : string.Empty;
            if (name.Length < 2)
            {
                return;
            }

            var spans = reading.SourceOf(start, name.Length);
            Add(KeyAt(note, spans), new NameFinding(name, start, null, ParticipantRole.Drafter), spans);
            if (name.Length < part.TrimEnd().Length)
            {
                return;
            }

            start += part.Length + " and ".Length;
        }
    }

    /// <summary>Where a drafter's name ends: before his office's place, his day, a verb, a new sentence. The stop behind an initial ends none.</summary>
    private static int EndOfName(string words)
    {
        if (EditionOffices.PersonBefore(words) is > 0 and var person)
        {
            return person;
        }

        var start = 0;
        foreach (var word in words.Split(' '))
        {
            var isOffices = word is "of" or "the" or "for" or "de" or "la" or "von" or "van" or "der";
            if (word.Length == 0 || !(char.IsUpper(word[0]) || isOffices))
            {
                return start;
            }

            start += word.Length;
            if (word[^1] == '.' && word.Length > 2 && word.IndexOf('.') == word.Length - 1)
            {
                return start - 1;
            }

            start++;
        }

        return words.Length;
    }

    private void Add(TeiElement element, ParticipantRole role, ParticipantRole? unless)
    {
        var reading = TeiInline.ReadingOf(source, element);
        var start = reading.Text.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? Article.Length : 0;
        var name = reading.Text[start..].Trim(',', ' ');
        if (name.Length > 0)
        {
            Add(element["corresp"], new NameFinding(name, start, null, role), start > 0 ? reading.SourceOf(start, name.Length) : [source.Trim(element.Inner)], unless);
        }
    }

    private void Add(string? key, NameFinding finding, IReadOnlyList<TextSpan> spans, ParticipantRole? unless = null)
    {
        var place = key is not null && places.TryGetValue(key, out var known) ? known : people.FindIndex(person => person.Name == finding.Name);
        if (place < 0 && unless is { } role)
        {
            // "President Kennedy" in a title that the edition has not marked, and "John F. Kennedy" below the text.
            place = people.FindIndex(person => person.Roles.Contains(role) && Surname.Of(person.Name).Equals(Surname.Of(finding.Name), StringComparison.OrdinalIgnoreCase));
        }

        if (place < 0)
        {
            if (key is not null)
            {
                places[key] = people.Count;
            }

            people.Add(new Participant(finding.Name, null, finding.Side, [finding.Role], spans));
            return;
        }

        var person = people[place];
        var isNew = !person.Roles.Contains(finding.Role) && (unless is null || !person.Roles.Contains(unless.Value));
        people[place] = person with
        {
            Side = person.Side ?? finding.Side,
            Roles = isNew ? [.. person.Roles, finding.Role] : person.Roles,
            Spans = [.. person.Spans.Concat(spans).Distinct().Order()],
        };
    }

    /// <summary>What an item says before the list that it holds.</summary>
    private string OwnWords(TeiElement item)
    {
        foreach (var child in item.Children)
        {
            var words = child switch
            {
                TeiText text => WhiteSpace.Collapse(source.Slice(text.Span)),
                TeiElement { Name: not "list" } element => TeiInline.ReadingOf(source, element).Text,
                _ => string.Empty,
            };
            if (words.Length > 0 || child is TeiElement { Name: "list" })
            {
                return words;
            }
        }

        return string.Empty;
    }

    /// <summary>The edition's key for the person whose name stands there, or null.</summary>
    private static string? KeyAt(TeiElement within, IReadOnlyList<TextSpan> spans) =>
        within.Descendants().FirstOrDefault(element => element.Name == "persName" && spans.Any(span => span.Overlaps(element.Inner)))?["corresp"];

    [GeneratedRegex(@"\b[Dd]rafted by (?<names>\p{Lu}[\p{L}. ’'-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Drafted();
}
