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
        if (found.Exists(names => names.Exists(IsOffice)))
        {
            TellOffices(record, found, index, context);
        }

        var mentions = new List<Mention>();
        for (var i = 0; i < found.Count; i++)
        {
            var paragraph = record.Paragraphs[i];
            if (record.Emendations.Count > 0)
            {
                Emend(paragraph, source, record.Emendations, found[i]);
            }

            if (found[i].Count > 0)
            {
                AddMentions(paragraph, source, index, found[i], mentions);
            }
        }

        return mentions;
    }

    private static bool IsOffice(FoundName name) => name.Claims.Count > 0;

    /// <summary>Puts their holders into the place of offices said in short; those whose holder cannot be told are no mention.</summary>
    private static void TellOffices(ArchivalRecord record, List<List<FoundName>> found, AuthorityIndex index, NamingContext context)
    {
        var named = found.SelectMany(names => names).Select(name => name.Authority).OfType<AuthorityId>()
            .Concat(record.Participants.Select(participant => participant.Authority).OfType<AuthorityId>()).ToHashSet();
        var ownSide = OwnSide(record, index);
        var guard = new OfficeGuard(record);
        for (var at = 0; at < found.Count; at++)
        {
            var names = found[at];
            for (var i = 0; i < names.Count; i++)
            {
                if (IsOffice(names[i]) && index.Offices.InText(names[i].Claims, ownSide, named, context) is { } holder
                    && guard.Allows(record.Paragraphs[at], record.Paragraphs[at].Text.Substring(names[i].Start, names[i].Length), index.Find(holder)!))
                {
                    names[i] = names[i] with { Authority = holder };
                }
            }

            names.RemoveAll(name => name.Authority is null);
        }
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
    private static void Emend(Paragraph paragraph, SourceText source, IReadOnlyList<Emendation> emendations, List<FoundName> emended)
    {
        var its = emendations.Where(emendation => emendation.Paragraph == paragraph.Id && emendation.Authority is not null).ToList();
        if (its.Count == 0)
        {
            return;
        }

        var reading = ReadingText.Of(source, paragraph);
        foreach (var emendation in its)
        {
            if (reading.OffsetOf(emendation.Span.Start) is { } start && reading.OffsetOf(emendation.Span.End - 1) is { } last && last >= start)
            {
                var isMisreading = emendation.Kind != EmendationKind.Supplied;
                var same = emended.Find(name => name.Authority == emendation.Authority && name.Start <= start && last < name.Start + name.Length);
                emended.RemoveAll(name => name.Start <= last && start < name.Start + name.Length);
                emended.Add(same is null
                    ? new FoundName(start, last + 1 - start, emendation.Authority, isMisreading, [])
                    : same with { IsMisreading = isMisreading });
            }
        }

        // No two of them begin at one place, for they do not overlap.
        emended.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    private static void AddMentions(Paragraph paragraph, SourceText source, AuthorityIndex index, List<FoundName> names, List<Mention> mentions)
    {
        var reading = ReadingText.Of(source, paragraph);
        foreach (var name in names)
        {
            var authority = index.Find(name.Authority!.Value)!;
            mentions.Add(new Mention(
                authority.Id,
                authority.Kind,
                paragraph.Id,
                name.Start,
                name.Length,
                paragraph.Text.Substring(name.Start, name.Length),
                reading.SourceOf(name.Start, name.Length),
                name.IsMisreading));
        }
    }
}
