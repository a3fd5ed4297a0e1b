using System.Buffers;
using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// Lines of a scan that hold nothing but a classification and how a paper is to be handled, its letters misread or not: <c>SEGNET</c>,
/// <c>C-O-N-F-I-D-E-N-I-I-A-L</c>, <c>TOR SECRET EYES ONLY</c>. How fast a cable is to go (<c>PRIORITY</c>) is no marking but the cable's own.
/// </summary>
internal static class ScanMarking
{
    private const int Longest = 60;
    private const int ShortestMisread = 4;

    /// <summary>What stands about a marking: a form's rules, a spot.</summary>
    private const string Signs = " .,;:'\"|-–—_~*•()[]{}<>/\\=+‘’“”°©®@¢&";

    private static readonly char[] Separators = [.. Signs];

    /// <summary>Words that make a line a marking, and how many of their letters may be misread.</summary>
    private static readonly (string Word, int MostMisread)[] Classifications = [("SECRET", 1), ("CONFIDENTIAL", 3), ("UNCLASSIFIED", 2), ("RESTRICTED", 1), ("TOPSECRET", 1)];

    private static readonly SearchValues<string> AsIs = SearchValues.Create([.. Classifications.Select(each => each.Word)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that stand beside them.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "TOP", "EYES", "ONLY", "SENSITIVE", "LIMITED", "OFFICIAL", "USE", "FOREIGN", "FORN", "DISSEM", "NOFORN", "NO", "CONTROLLED", "ABROAD", "BACKGROUND", "STRICTLY",
        "IMMEDIATE", "PRIORITY", "ROUTINE", "OPERATIONAL", "URGENT", "PERSONAL", "FLASH", "NIACT", "CLASSIFICATION", "AND");

    /// <summary>Markings without such a word.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.Create(
        StringComparer.Ordinal, "EYES ONLY", "SENSITIVE", "OFFICIAL USE ONLY", "LIMITED OFFICIAL USE", "NO FOREIGN DISSEM", "NO FORN DISSEM", "NO DISSEM ABROAD", "CONTROLLED DISSEM", "NOFORN");

    /// <summary>Scraps of the word, too short to be told by their letters.</summary>
    private static readonly FrozenSet<string> Scraps = FrozenSet.Create(StringComparer.Ordinal, "CRET", "SEGRE");

    /// <summary>Words that are near to a marking and say something else.</summary>
    private static readonly FrozenSet<string> Ordinary = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "SECRETS", "CONFIDENT", "CONFIDENTIALLY", "DECLASSIFIED", "RECLASSIFIED", "UNRESTRICTED", "CLASSIFIED", "ASECRET");

    public static bool Is(string line)
    {
        if (line.Length > Longest || !MayBe(line))
        {
            return false;
        }

        var words = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (IsOfWords(words) || IsClassification(string.Concat(words)));
    }

    /// <summary>Most lines are text, of which the small letters tell that it is no marking.</summary>
    private static bool MayBe(string line)
    {
        var small = 0;
        var great = 0;
        foreach (var character in line)
        {
            small += char.IsLower(character) ? 1 : 0;
            great += char.IsUpper(character) ? 1 : 0;
        }

        return great > 0 && (small <= great || line.AsSpan().ContainsAny(AsIs));
    }

    /// <summary>Words of markings, at least one of them a classification; figures and one spot are passed over.</summary>
    private static bool IsOfWords(string[] words)
    {
        var isMarking = Whole.Contains(string.Join(' ', words));
        var spots = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (IsClassification(words[i]))
            {
                isMarking = true;
            }
            else if (words[i].Length == 1 && words[i] != "A")
            {
                spots++;
            }
            else if (!Others.Contains(words[i]) && !words[i].All(char.IsAsciiDigit) && !(i + 1 < words.Length && IsTop(words[i])))
            {
                return false;
            }
        }

        return isMarking && spots < 2;
    }

    /// <summary><c>TOR</c>, <c>IOP</c>, before the word that it belongs to; but not the <c>TO</c> of a sentence.</summary>
    private static bool IsTop(string word) => word.Length == "TOP".Length && word != "TOO" && IsCapital(word) && Misreading.Distance(word, "TOP") <= 1;

    private static bool IsClassification(string word)
    {
        if (word.Length < ShortestMisread || Ordinary.Contains(word))
        {
            return false;
        }

        foreach (var (meant, most) in Classifications)
        {
            var isAsIs = word.Equals(meant, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0]);
            if (isAsIs || (IsCapital(word) && Math.Abs(word.Length - meant.Length) <= most && Misreading.Distance(word, meant) <= most))
            {
                return true;
            }
        }

        return Scraps.Contains(word) || IsSecret(word);
    }

    /// <summary>The word with two letters misread, neither its first nor its last: <c>SEGNET</c>, but not <c>REGRET</c>.</summary>
    private static bool IsSecret(string word) =>
        word.Length == "SECRET".Length && word[0] == 'S' && word[^1] == 'T' && IsCapital(word) && word is not ("SOCKET" or "SACHET") && Misreading.Distance(word, "SECRET") <= 2;

    /// <summary>In capitals but for one letter at most.</summary>
    private static bool IsCapital(string word) => word.Count(char.IsLower) <= 1 && char.IsUpper(word[0]);
}
