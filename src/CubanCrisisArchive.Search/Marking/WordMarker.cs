using System.Text;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Native;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Marking;

/// <summary>
/// Finds where in a text the words asked for stand, by the index's own rules. FTS5's <c>highlight()</c> would run the whole
/// match again for each text.
/// </summary>
internal sealed class WordMarker : IDisposable
{
    private readonly IReadOnlyList<WordsPredicate> words;
    private readonly PlacedTokens tokens;
    private readonly PhraseTable table;
    private readonly char[] letters = new char[byte.MaxValue + 2];

    public WordMarker(SqliteConnection connection, IReadOnlyList<WordsPredicate> words)
    {
        this.words = words;
        tokens = Fts5Extensions.PlacedTokensOf(connection);
        table = new PhraseTable(tokens, words);
    }

    /// <summary>In order, without overlap.</summary>
    public IReadOnlyList<TextSpan> Matches(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<MarkedWord>();
        tokens.Read(bytes, (number, word, start, end) =>
        {
            if (Encoding.UTF8.TryGetChars(word, letters, out var length))
            {
                table.Find(letters.AsSpan(0, length), number, start, end, found);
            }
        });
        return found.Count == 0 ? [] : Spans(text, bytes, words.SelectMany(one => Places(one, found)));
    }

    public void Dispose() => tokens.Dispose();

    private IEnumerable<MarkedPhrase> Places(WordsPredicate asked, List<MarkedWord> found) => asked switch
    {
        PhrasesPredicate any => any.Phrases.SelectMany(phrase => Places(phrase, found)),
        NearPredicate near => near.Ways.SelectMany(way => Near([.. way.Select(phrase => Places(phrase, found).ToArray())], near)),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, null),
    };

    private IEnumerable<MarkedPhrase> Places(IndexPhrase phrase, List<MarkedWord> found)
    {
        var run = table[phrase];
        foreach (var first in found.Where(word => run.Length > 0 && word.Place == run[0]))
        {
            var last = first;
            for (var i = 1; i < run.Length && last.Word >= 0; i++)
            {
                last = found.Find(word => word.Word == first.Word + i && word.Place == run[i]) is { End: > 0 } next ? next : new MarkedWord(-1, 0, 0, 0);
            }

            if (last.Word >= 0)
            {
                yield return new MarkedPhrase(first.Word, last.Word, first.Start, last.End);
            }
        }
    }

    /// <summary>The places from which each of the other phrases is near.</summary>
    private static IEnumerable<MarkedPhrase> Near(MarkedPhrase[][] phrases, NearPredicate near)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var place in phrases[i])
            {
                if (Enumerable.Range(0, phrases.Length).All(j => j == i || Array.Exists(phrases[j], other => IsNear(place, other, j > i, near))))
                {
                    yield return place;
                }
            }
        }
    }

    private static bool IsNear(MarkedPhrase one, MarkedPhrase other, bool comesLater, NearPredicate near) =>
        one.Gap(other) <= near.Distance && (!near.IsOrdered || (comesLater ? other.First > one.Last : other.Last < one.First));

    /// <summary>Joins what overlaps and counts characters where the index counts bytes.</summary>
    private static List<TextSpan> Spans(string text, byte[] bytes, IEnumerable<MarkedPhrase> places)
    {
        var spans = new List<TextSpan>();
        var (countedBytes, countedChars) = (0, 0);
        var (start, end) = (-1, -1);
        foreach (var place in places.OrderBy(place => place.Start).ThenBy(place => place.End))
        {
            if (start >= 0 && place.Start < end)
            {
                end = Math.Max(end, place.End);
                continue;
            }

            Close();
            (start, end) = (place.Start, place.End);
        }

        Close();
        return spans;

        void Close()
        {
            if (start >= 0)
            {
                spans.Add(TextSpan.FromBounds(At(start), At(end)));
            }
        }

        int At(int offset)
        {
            if (bytes.Length == text.Length)
            {
                return offset;
            }

            countedChars += Encoding.UTF8.GetCharCount(bytes, countedBytes, offset - countedBytes);
            countedBytes = offset;
            return countedChars;
        }
    }
}
