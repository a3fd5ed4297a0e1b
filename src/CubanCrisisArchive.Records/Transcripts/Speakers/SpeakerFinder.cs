using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Transcripts.Speakers;

/// <summary>
/// Tells who is speaking in a record of conversation, paragraph by paragraph, where the paragraph's first sentence says so
/// (<c>Mr. McCloy remarked that …</c>, <c>In brief, said V.V. Kuznetsov, …</c>). <c>He went on to say</c> and the points of
/// a list carry the turn on; anything else is unknown.
/// </summary>
public static partial class SpeakerFinder
{
    /// <summary>Kinds in which people speak in turn.</summary>
    private static readonly FrozenSet<DocumentKind> Conversations = FrozenSet.ToFrozenSet(
        [DocumentKind.RecordOfConversation, DocumentKind.MemorandumOfConversation, DocumentKind.Minutes]);

    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(["He", "She", "It", "They", "We", "This", "That", "Both"], StringComparer.Ordinal);

    /// <summary>How far into a paragraph a speaker is looked for, in characters: its first sentence, however long.</summary>
    private const int FirstSentence = 400;

    private const string Name =
        @"(?<name>(?:The|the) (?:President|Secretary|Ambassador|Chairman|Premier|Prime Minister|Foreign Minister|Minister|General)"
        + @"|(?:(?:(?:Mr|Mrs|Miss|Dr|Amb|Gen|Adm)\.|Ambassador|General|Admiral|Secretary|Under Secretary|President|Premier|Chairman|Comrade|Prime Minister|Minister) )?"
        + @"(?:\p{Lu}\. ?){0,3}(?:U Thant|\p{Lu}\p{Ll}[\p{L}'’\-]*))";

    private const string Verb =
        @"(?:said|says|remarked|continued|responded|replied|answered|commented|observed|noted|stressed|emphasized|emphasised|stated|declared|"
        + @"concluded|added|asked|inquired|wondered|recalled|reminded|referred|repeated|explained|thanked|conveyed|expressed|agreed|pointed out|"
        + @"informed|told|suggested|proposed|indicated|mentioned|insisted|interjected|interrupted|warned|quoted|went on|reiterated|countered|promised)\b";

    private const string Adverbs = @"(?:(?:also|then|again|further|finally|later|now|today|once more|has|in turn),? ){0,2}";

    /// <summary>The paragraphs with their speakers, in a document of a kind in which people speak in turn; else unchanged.</summary>
    public static IReadOnlyList<Paragraph> Find(DocumentKind kind, IReadOnlyList<Participant> participants, IReadOnlyList<Paragraph> paragraphs)
    {
        if (!Conversations.Contains(kind))
        {
            return paragraphs;
        }

        var surnames = participants.Select(participant => LastWord(participant.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var told = new List<Paragraph>(paragraphs.Count);
        Speaker? current = null;
        foreach (var paragraph in paragraphs)
        {
            current = paragraph.Kind is ParagraphKind.Heading or ParagraphKind.Signature ? null : SpeakerOf(paragraph, surnames, current);
            told.Add(paragraph with { Speaker = current });
        }

        return told;
    }

    private static Speaker? SpeakerOf(Paragraph paragraph, FrozenSet<string> surnames, Speaker? before)
    {
        var opening = paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, FirstSentence)).ToString();
        if (SentenceEnd().Match(opening) is { Success: true } end)
        {
            opening = opening[..(end.Index + 3)];
        }

        if (Spoken().Match(opening) is { Success: true } spoken && spoken.Groups["name"].Value is var name && CanSpeak(name, surnames))
        {
            return new Speaker(name, null, IsCarriedOn: false);
        }

        var goesOn = paragraph.Kind == ParagraphKind.ListItem || GoesOn().IsMatch(opening);
        return goesOn && before is not null ? before with { IsCarriedOn = true } : null;
    }

    /// <summary>Only those who took part speak: <c>Moscow said</c> reports what somebody heard. Offices stand for names that the list may give.</summary>
    private static bool CanSpeak(string name, FrozenSet<string> surnames) =>
        !Pronouns.Contains(name)
        && (surnames.Count == 0 || surnames.Contains(LastWord(name)) || name.StartsWith("The ", StringComparison.OrdinalIgnoreCase));

    private static string LastWord(string name) => name[(name.TrimEnd().LastIndexOf(' ') + 1)..].TrimEnd();

    // The name opens the sentence or a clause, and the verb follows at once; or the verb stands before it ("said V.V. Kuznetsov").
    [GeneratedRegex("(?:^|, |^After this |^Then )" + Name + " " + Adverbs + Verb + "|, said " + Name, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex("(?:^|^Then |, |^With regard to this )(?:[Hh]e|[Ss]he) " + Adverbs + Verb, RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    // A stop after three small letters: one after an initial or a title ("Mr.", "Amb.") ends no sentence.
    [GeneratedRegex(@"\p{Ll}\p{Ll}\p{Ll}[.?!][""”]? \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
