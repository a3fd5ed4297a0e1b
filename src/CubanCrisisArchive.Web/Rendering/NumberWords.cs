using System.Globalization;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Small numbers in words, as running prose has them.</summary>
public static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(long number) =>
        number >= 0 && number < Words.Length ? Words[number] : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The same with a capital, for the beginning of a sentence.</summary>
    public static string AtStart(long number)
    {
        var word = Of(number);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
