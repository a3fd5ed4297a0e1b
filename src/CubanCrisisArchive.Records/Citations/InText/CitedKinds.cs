using System.Buffers;
using System.Collections.Frozen;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>A word that names a kind of document.</summary>
/// <param name="IsSeveral">Whether the word is a plural.</param>
/// <param name="NeedsDay">
/// Whether it is as often said of spoken words (<c>Castro's response was negative</c>): then it cites a document only with a day,
/// or where it answers one.
/// </param>
/// <param name="IsReply">Whether it answers a document, so that whom it answers is its recipient.</param>
internal sealed record KindWord(CitedKind Kind, bool IsSeveral = false, bool NeedsDay = false, bool IsReply = false);

/// <summary>Which words name which kind of document, and which kinds of record they may mean.</summary>
internal static class CitedKinds
{
    private static readonly FrozenDictionary<string, KindWord> Words = new Dictionary<string, KindWord>(StringComparer.OrdinalIgnoreCase)
    {
        ["letter"] = new(CitedKind.Message),
        ["letters"] = new(CitedKind.Message, IsSeveral: true),
        ["message"] = new(CitedKind.Message),
        ["messages"] = new(CitedKind.Message, IsSeveral: true),
        ["reply"] = new(CitedKind.Message, NeedsDay: true, IsReply: true),
        ["replies"] = new(CitedKind.Message, IsSeveral: true, NeedsDay: true, IsReply: true),
        ["response"] = new(CitedKind.Message, NeedsDay: true, IsReply: true),
        ["answer"] = new(CitedKind.Message, NeedsDay: true, IsReply: true),
        ["telegram"] = new(CitedKind.Telegram),
        ["telegrams"] = new(CitedKind.Telegram, IsSeveral: true),
        ["cable"] = new(CitedKind.Telegram),
        ["cables"] = new(CitedKind.Telegram, IsSeveral: true),
        ["statement"] = new(CitedKind.Statement, NeedsDay: true),
        ["statements"] = new(CitedKind.Statement, IsSeveral: true, NeedsDay: true),
        ["declaration"] = new(CitedKind.Statement, NeedsDay: true),
        ["proclamation"] = new(CitedKind.Statement, NeedsDay: true),
        ["speech"] = new(CitedKind.Speech, NeedsDay: true),
        ["speeches"] = new(CitedKind.Speech, IsSeveral: true, NeedsDay: true),
        ["address"] = new(CitedKind.Speech, NeedsDay: true),
        ["broadcast"] = new(CitedKind.Speech, NeedsDay: true),
        ["resolution"] = new(CitedKind.Resolution, NeedsDay: true),
        ["article"] = new(CitedKind.Article, NeedsDay: true),
        ["story"] = new(CitedKind.Article, NeedsDay: true),
        ["editorial"] = new(CitedKind.Article, NeedsDay: true),
        ["bulletin"] = new(CitedKind.Article, NeedsDay: true),
        ["dispatch"] = new(CitedKind.Article, NeedsDay: true),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, KindWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> AnyWord = SearchValues.Create([.. Words.Keys], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<DocumentKind, CitedKind> OfRecords = new Dictionary<DocumentKind, CitedKind>
    {
        [DocumentKind.Letter] = CitedKind.Message,
        [DocumentKind.Message] = CitedKind.Message,
        [DocumentKind.Telegram] = CitedKind.Telegram,
        [DocumentKind.Statement] = CitedKind.Statement,
        [DocumentKind.Speech] = CitedKind.Speech,
        [DocumentKind.Treaty] = CitedKind.Treaty,
    }.ToFrozenDictionary();

    /// <summary>The first word from a place on that names a kind of document, and where it stands; null where none follows.</summary>
    public static (int Start, int Length, KindWord Word)? Next(string text, int from)
    {
        for (var at = from; text.AsSpan(at).IndexOfAny(AnyWord) is >= 0 and var next;)
        {
            var start = at + next;
            at = start + 1;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            var isWhole = start == 0 || !char.IsAsciiLetter(text[start - 1]);
            if (isWhole && Lookup.TryGetValue(text.AsSpan(start, at - start), out var word))
            {
                return (start, at - start, word);
            }
        }

        return null;
    }

    /// <summary>What a record of that kind is cited as, or null where records of the kind are not cited by such words.</summary>
    public static CitedKind? Of(DocumentKind kind) => OfRecords.TryGetValue(kind, out var cited) ? cited : null;

    /// <summary>
    /// Whether words that say one kind may mean a document of the other. What was read out in public is called a speech or a
    /// statement alike; a message between governments is called nothing but a message or letter.
    /// </summary>
    public static bool Agree(CitedKind said, CitedKind held) =>
        said == held || (said is CitedKind.Statement or CitedKind.Speech && held is CitedKind.Statement or CitedKind.Speech);
}
