using System.Collections.Frozen;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates.InText;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>
/// Reads a citation outward from the word that says what kind of document it is: to the left whose it is and of which day
/// (<c>the President's October 22 speech</c>), to the right from whom, to whom and of which day (<c>message to Kennedy of 27 October</c>).
/// </summary>
internal static class DescribedCitation
{
    /// <summary>Most words between an author and the kind of document.</summary>
    private const int MostModifiers = 5;

    /// <summary>Most turns to the right: author, recipient, days.</summary>
    private const int MostTurns = 4;

    private static readonly FrozenSet<string> Modifiers = new[]
    {
        "above-mentioned", "another", "confidential", "earlier", "explicit", "famous", "final", "first", "formal", "joint", "last", "later", "latest", "long", "magazine",
        "new", "news", "official", "own", "personal", "press", "previous", "private", "public", "published", "radio", "recent", "second", "secret", "subsequent",
        "television", "third", "two", "TV", "White", "House", "written",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Owners =
        new[] { "his", "her", "their", "its", "my", "our", "your" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Articles = new[] { "the", "a", "an", "this", "that" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was done with a document before <c>by</c> or a day: <c>the message sent by Khrushchev</c>.</summary>
    private static readonly string[] Acts =
        ["", " sent", " written", " addressed", " made", " issued", " given", " delivered", " published", " transmitted", " dispatched", " handed over", " broadcast", " received"];

    /// <summary>What stands between a document and who made it.</summary>
    private static readonly string[] Makings = [.. Acts.SelectMany(act => (string[])[act + " by ", act + " from "])];

    private static readonly string[] Pronouns = [" to you", " to me", " to us", " to him"];

    /// <summary>Verbs after a name that say that words of the document follow: <c>In his October 28 letter, the President had said</c>.</summary>
    private static readonly FrozenSet<string> Sayings = new[]
    {
        "had", "has", "said", "says", "wrote", "writes", "stated", "declared", "noted", "proposed", "recognized", "referred", "agreed", "expressed", "asked",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<CitationDraft> Read(CitationSurroundings around, int start, int length, KindWord word, CitingParties parties)
    {
        var left = ReadLeft(around, start);
        var right = ReadRight(around, start + length, word);
        var author = left.Author ?? right.Author ?? left.Owner switch
        {
            null => null,
            var owner => AuthorOf(around, owner.Value, right.End, parties),
        };
        var days = left.Day is { } before ? [before] : right.Days;
        var isTold = author is not null || left.Owner is not null || right.Days.Count + (left.Day is null ? 0 : 1) > 0;
        if (!isTold || !IsDocument(word, author, left, right, parties))
        {
            return [];
        }

        var isQuoted = around.IsQuoted(start);
        return Drafts(left, right, word, author, [.. days.Where(day => !isQuoted || IsFixed(day))]);
    }

    private static bool IsFixed(TextDate day) => day.Rule is TextDateRule.Stated or TextDateRule.YearOfDocument;

    /// <summary>One for each day and each recipient; the first has the describing words, the others their own.</summary>
    private static IEnumerable<CitationDraft> Drafts(Left left, Right right, KindWord word, AuthorityId? author, List<TextDate> days)
    {
        var toDay = left.Day is null && days.Count > 1;
        var first = new CitationDraft(left.Start, toDay ? days[0].Start + days[0].Length : right.End, word.Kind)
        {
            Author = author,
            Recipient = right.Recipients.Count > 0 ? right.Recipients[0].Authority : right.Answered,
            Day = CitationSurroundings.DayOf(days.FirstOrDefault()),
        };
        if (right.Recipients.Count > 1)
        {
            var (_, end, _) = right.Recipients[0];
            yield return first with { End = end };
            foreach (var (recipient, recipientEnd, recipientStart) in right.Recipients.Skip(1))
            {
                yield return first with { Start = recipientStart, End = recipientEnd, Recipient = recipient };
            }

            yield break;
        }

        yield return first with { IsSeveral = word.IsSeveral && days.Count < 2 };
        foreach (var day in days.Skip(1).Where(_ => toDay))
        {
            yield return first with { Start = day.Start, End = day.Start + day.Length, Day = CitationSurroundings.DayOf(day) };
        }

        // Of one author beside another's, "Khrushchev's and the President's letters": the same kind and day, words of its own.
        if (left.Beside is { } beside)
        {
            yield return first with { Start = beside.Start, End = beside.Start + beside.Length, Author = beside.Authority, IsSeveral = word.IsSeveral };
        }
    }

    /// <summary>
    /// Whether words of such a kind cite a document here. What is as often spoken needs a day or what it answers, or an author who
    /// was not in the room; a document whose owner cannot be told needs a day or a recipient.
    /// </summary>
    private static bool IsDocument(KindWord word, AuthorityId? author, Left left, Right right, CitingParties parties)
    {
        var hasDay = left.Day is not null || right.Days.Count > 0;
        if (author is null)
        {
            return hasDay ? left.Owner is not null || !word.NeedsDay : right.Recipients.Count > 0 && !word.NeedsDay;
        }

        return !word.NeedsDay || hasDay || right.Answered is not null
            || (!word.IsReply && word.Kind is CitedKind.Statement or CitedKind.Speech && !parties.Present.Contains(author.Value) && left.Author is not null);
    }

    private static AuthorityId? AuthorOf(CitationSurroundings around, (int Start, string Word) owner, int end, CitingParties parties)
    {
        if (owner.Word is "my" or "our" or "your")
        {
            var party = owner.Word == "your" ? parties.Recipient : parties.Sender;
            return around.IsQuoted(owner.Start) ? null : party;
        }

        // "In his October 28 letter, the President had said"
        var after = around.Stands(", ", end) ? end + 2 : end + 1;
        if (around.NameAt(after) is { } follows && SaysAfter(around, follows.Start + follows.Length))
        {
            return follows.Authority;
        }

        if (owner.Word is not ("his" or "her"))
        {
            return null;
        }

        // "Kennedy in his messages" beside others; "Khrushchev referred to his earlier message" where only he is named
        return NameBefore(around, owner.Start) ?? around.OnlyPersonBefore(owner.Start);
    }

    private static AuthorityId? NameBefore(CitationSurroundings around, int place)
    {
        foreach (var link in (string[])[" in ", ", in "])
        {
            if (place >= link.Length && around.Stands(link, place - link.Length) && around.NameEndingAt(place - link.Length) is { Kind: AuthorityKind.Person } name)
            {
                return name.Authority;
            }
        }

        return null;
    }

    private static bool SaysAfter(CitationSurroundings around, int end) =>
        around.Stands(" ", end) && Sayings.Contains(around.Text[(end + 1)..around.WordEnd(end + 1)]);

    private sealed record Left(int Start, AuthorityId? Author, TextDate? Day, (int Start, string Word)? Owner, Mentions.Mention? Beside);

    private static Left ReadLeft(CitationSurroundings around, int start)
    {
        TextDate? day = null;
        var place = start;
        for (var words = 0; words <= MostModifiers && place > 0 && around.Text[place - 1] == ' '; words++)
        {
            var end = place - 1;
            if (around.DayEndingAt(end) is { } before && day is null)
            {
                day = before;
                place = before.Start;
                continue;
            }

            if (Possessor(around, end) is { } possessor)
            {
                return new Left(possessor.Start, possessor.Authority, day, null, BesideOf(around, possessor.Start));
            }

            if (around.NameEndingAt(end) is { Start: > 0 } name)
            {
                // "the Kennedy letter", "the October 27 Kennedy letter", "On 29 October a UPI bulletin"
                var between = around.DayEndingAt(name.Start - 1);
                if (IsArticleBefore(around, between?.Start ?? name.Start, out var article))
                {
                    return new Left(article, name.Authority, day ?? between ?? around.DayEndingAt(article - 1), null, null);
                }
            }

            var from = around.WordStart(end);
            var word = around.Text[from..end];
            if (Owners.Contains(word))
            {
                return new Left(from, null, day, (from, word.ToLowerInvariant()), null);
            }

            if (Articles.Contains(word) || !Modifiers.Contains(word))
            {
                break;
            }

            place = from;
        }

        return new Left(day is null ? start : place, null, day, null, null);
    }

    private static Mentions.Mention? Possessor(CitationSurroundings around, int end)
    {
        // "Kennedy's", "Borticos'": the mark may or may not be part of the name found.
        foreach (var mark in (string[])["'s", "’s", "'", "’"])
        {
            if (end >= mark.Length && around.Stands(mark, end - mark.Length))
            {
                return around.NameEndingAt(end) ?? around.NameEndingAt(end - mark.Length);
            }
        }

        return null;
    }

    private static Mentions.Mention? BesideOf(CitationSurroundings around, int start)
    {
        foreach (var link in (string[])[" and the ", " and "])
        {
            if (start >= link.Length && around.Stands(link, start - link.Length))
            {
                return Possessor(around, start - link.Length);
            }
        }

        return null;
    }

    private static bool IsArticleBefore(CitationSurroundings around, int nameStart, out int article)
    {
        article = around.WordStart(Math.Max(nameStart - 1, 0));
        return nameStart > 0 && around.Text[nameStart - 1] == ' ' && Articles.Contains(around.Text[article..(nameStart - 1)]);
    }

    private sealed record Right(int End, AuthorityId? Author, List<(AuthorityId Authority, int End, int Start)> Recipients, AuthorityId? Answered, List<TextDate> Days);

    private static Right ReadRight(CitationSurroundings around, int place, KindWord word)
    {
        AuthorityId? author = null;
        AuthorityId? answered = null;
        var recipients = new List<(AuthorityId, int, int)>();
        var days = new List<TextDate>();
        var end = place;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            if (author is null && ByAfter(around, end) is { } maker)
            {
                (author, end) = maker;
            }
            else if (days.Count == 0 && DaysAfter(around, end) is { Count: > 0 } told)
            {
                days = told;
                end = told[^1].Start + told[^1].Length;
            }
            else if (recipients.Count == 0 && around.Stands(" to ", end) && around.NameAt(end + 4) is { } recipient)
            {
                var recipientEnd = recipient.Start + recipient.Length;
                if (Possessor(around, recipientEnd) is not null || around.Stands("'", recipientEnd) || around.Stands("’", recipientEnd))
                {
                    answered = word.IsReply ? recipient.Authority : null;
                    break;
                }

                recipients.Add((recipient.Authority, recipientEnd, end + 1));
                end = recipientEnd;
                if (around.Stands(" and to ", end) && around.NameAt(end + 8) is { } second)
                {
                    recipients.Add((second.Authority, second.Start + second.Length, end + 5));
                    end = second.Start + second.Length;
                }
            }
            else if (recipients.Count == 0 && OfYou(around, end) is { } skipped)
            {
                end = skipped;
            }
            else
            {
                break;
            }
        }

        return new Right(end, author, recipients, answered, days);
    }

    private static int? OfYou(CitationSurroundings around, int place)
    {
        foreach (var pronoun in Pronouns)
        {
            if (around.Stands(pronoun, place) && (around.Stands(" of ", place + pronoun.Length) || around.Stands(" on ", place + pronoun.Length)))
            {
                return place + pronoun.Length;
            }
        }

        return null;
    }

    private static (AuthorityId, int)? ByAfter(CitationSurroundings around, int place)
    {
        foreach (var link in Makings)
        {
            if (around.Stands(link, place) && around.NameAt(place + link.Length) is { } name)
            {
                return (name.Authority, name.Start + name.Length);
            }
        }

        return null;
    }

    private static List<TextDate> DaysAfter(CitationSurroundings around, int place)
    {
        foreach (var act in Acts)
        {
            if (!around.Stands(act, place) || around.DayAfter(place + act.Length) is not ({ } day, var end))
            {
                continue;
            }

            var days = new List<TextDate> { day };
            foreach (var link in (string[])[" and ", " or "])
            {
                if (around.Stands(link, end) && around.DayStartingAt(end + link.Length) is { } second)
                {
                    days.Add(second);
                }
            }

            return days;
        }

        return [];
    }
}
