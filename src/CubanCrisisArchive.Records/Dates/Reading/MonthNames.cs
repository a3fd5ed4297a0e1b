using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>The words that mean a month.</summary>
internal static class MonthNames
{
    private const int LongestName = 10;

    /// <summary>Names by month, the full English name first. Spanish stands in Cuban papers.</summary>
    private static readonly string[][] Names =
    [
        ["January", "Jan", "enero"],
        ["February", "Feb", "Febr", "febrero"],
        ["March", "Mar", "marzo"],
        ["April", "Apr", "abril"],
        ["May", "mayo"],
        ["June", "Jun", "junio"],
        ["July", "Jul", "julio"],
        ["August", "Aug", "agosto"],
        ["September", "Sept", "Sep", "septiembre", "setiembre"],
        ["October", "Oct", "octubre"],
        ["November", "Nov", "noviembre"],
        ["December", "Dec", "diciembre"],
    ];

    /// <summary>Soviet papers number months so: <c>30.X.62</c>.</summary>
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>In running text these are months only with a capital.</summary>
    private static readonly string[] CommonWords = ["may", "march", "mar", "dec"];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Select(name => (name, number: index + 1)))
        .ToFrozenDictionary(entry => entry.name, entry => entry.number, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NumbersBySpan =
        Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of the month that a word names; 0 where it names none.</summary>
    public static int NumberOf(ReadOnlySpan<char> word, bool inRunningText)
    {
        if (word.Length > LongestName || !NumbersBySpan.TryGetValue(word, out var number))
        {
            return 0;
        }

        return inRunningText && IsCommonWord(word) ? 0 : number;
    }

    private static bool IsCommonWord(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterLower(word[0]) && CommonWords.Contains(word.ToString(), StringComparer.Ordinal);

    /// <summary>Number of the month that a Roman numeral means, typed in Latin or in Cyrillic letters; 0 where it is none.</summary>
    public static int NumberOfRoman(ReadOnlySpan<char> word)
    {
        if (word.Length > 4)
        {
            return 0;
        }

        var latin = string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch { '\u0425' => 'X', '\u0406' => 'I', var other => other };
            }
        });
        return Array.IndexOf(Romans, latin) + 1;
    }
}
