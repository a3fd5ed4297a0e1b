using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>The mentions of a whole record: names first, then offices, which names elsewhere in the record decide, then what editors say.</summary>
internal static class RecordMentions
{
    public static IReadOnlyList<Mention> Of(ArchivalRecord record, SourceText source, AuthorityIndex index)
    {
        var context = NamingContext.Of(record);
        var finder = new MentionFinder(index, context);
        var found = record.Paragraphs.Select(paragraph => finder.Find(paragraph.Text)).ToList();
        var named = found.SelectMany(names => names).Select(name => name.Authority).OfType<AuthorityId>()
            .Concat(record.Participants.Select(participant => participant.Authority).OfType<AuthorityId>()).ToHashSet();
        var ownSide = OwnSide(record, index);
        var mentions = new List<Mention>();
        for (var i = 0; i < found.Count; i++)
        {
            var paragraph = record.Paragraphs[i];
            var emendations = record.Emendations.Where(emendation => emendation.Paragraph == paragraph.Id && emendation.Authority is not null).ToList();
            if (found[i].Count > 0 || emendations.Count > 0)
            {
                mentions.AddRange(Of(paragraph, source, index, Emend(paragraph, source, emendations, Resolved(found[i]))));
            }
        }

        return mentions;

        IEnumerable<FoundName> Resolved(IEnumerable<FoundName> names) => names
            .Select(name => name.Claims.Count == 0 ? name : name with { Authority = index.Offices.InText(name.Claims, ownSide, named, context) })
            .Where(name => name.Authority is not null);
    }

    /// <summary>The side that made the document: that of all who drafted, wrote, sent or recorded it, or null where they are not of one.</summary>
    private static string? OwnSide(ArchivalRecord record, AuthorityIndex index)
    {
        var sides = record.Participants
            .Where(participant => participant.Roles.Any(role => role is ParticipantRole.Drafter or ParticipantRole.Author or ParticipantRole.Sender or ParticipantRole.NoteTaker))
            .Select(participant => participant.Side ?? (participant.Authority is { } id ? index.Find(id)?.Side : null))
            .Where(side => side is not null).Distinct(StringComparer.Ordinal).ToList();
        return sides is [var only] ? only : null;
    }

    /// <summary>Puts what editors say in the place of what the names seemed to say. Words that are struck out are no mention.</summary>
    private static IReadOnlyList<FoundName> Emend(Paragraph paragraph, SourceText source, List<Emendation> emendations, IEnumerable<FoundName> names)
    {
        var emended = names.ToList();
        var reading = emendations.Count > 0 ? ReadingText.Of(source, paragraph.Runs) : null;
        foreach (var emendation in emendations)
        {
            if (reading?.OffsetOf(emendation.Span.Start) is { } start && reading.OffsetOf(emendation.Span.End - 1) is { } last && last >= start)
            {
                var isMisreading = emendation.Kind != EmendationKind.Supplied;
                var same = emended.Find(name => name.Authority == emendation.Authority && name.Start <= start && last < name.Start + name.Length);
                emended.RemoveAll(name => name.Start <= last && start < name.Start + name.Length);
                emended.Add(same is null
                    ? new FoundName(start, last + 1 - start, emendation.Authority, isMisreading, [])
                    : same with { IsMisreading = isMisreading });
            }
        }

        return [.. emended.OrderBy(name => name.Start)];
    }

    private static IEnumerable<Mention> Of(Paragraph paragraph, SourceText source, AuthorityIndex index, IReadOnlyList<FoundName> names)
    {
        if (names.Count == 0)
        {
            yield break;
        }

        var reading = ReadingText.Of(source, paragraph.Runs);
        foreach (var name in names)
        {
            var authority = index.Find(name.Authority!.Value)!;
            yield return new Mention(
                authority.Id,
                authority.Kind,
                paragraph.Id,
                name.Start,
                name.Length,
                paragraph.Text.Substring(name.Start, name.Length),
                reading.SourceOf(name.Start, name.Length),
                name.IsMisreading);
        }
    }
}
