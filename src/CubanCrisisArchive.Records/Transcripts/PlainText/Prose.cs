namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>Tells a sentence from an item of a heading.</summary>
internal static class Prose
{
    private const int LongestItem = 150;
    private const int MostWordsOfItem = 24;
    private const int FewestWordsOfSentence = 6;

    private static readonly string[] StopsWithinNames = ["Jr.", "Sr.", "Inc.", "Esq.", "Corp.", "Co.", "Ltd."];

    public static bool Is(string line)
    {
        var words = line.Count(character => character == ' ') + 1;
        if (line.Length > LongestItem || words > MostWordsOfItem || line.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // A stop behind a word with a stop inside (a.i., U.S.) belongs to the word.
        var lastWord = line[(line.LastIndexOf(' ') + 1)..];
        var isShort = StopsWithinNames.Contains(lastWord, StringComparer.Ordinal) || lastWord.TrimEnd('.').Contains('.', StringComparison.Ordinal);
        var endsSentence = line[^1] is '.' or '?' or '!' && !isShort;
        return endsSentence && words >= FewestWordsOfSentence;
    }
}
