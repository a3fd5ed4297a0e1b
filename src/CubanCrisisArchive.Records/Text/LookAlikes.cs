using System.Buffers;

namespace CubanCrisisArchive.Records.Text;

/// <summary>Cyrillic letters that look like Latin ones, which machines and typists put into Latin words: <c>Кuznetsov</c> with a Cyrillic К.</summary>
public static class LookAlikes
{
    // The small forms of capitals that look alike stand for them too: an index writes its words small.
    private const string Cyrillic = "АВЕКМНОРСТУХІЅЈавекмнорстухіѕј";
    private const string Latin = "ABEKMHOPCTYXISJabekmhopctyxisj";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Cyrillic);

    /// <summary>Whether a word mixes both alphabets, so that its Cyrillic letters must be meant as Latin ones.</summary>
    public static bool AreIn(ReadOnlySpan<char> word) => word.IndexOfAny(Letters) >= 0 && word.IndexOfAnyInRange('A', 'z') >= 0;

    /// <summary>The Latin letter that a Cyrillic one looks like; any other letter itself.</summary>
    public static char ToLatin(char letter) => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter;

    /// <summary>The word with each such letter made the Latin one.</summary>
    public static string ToLatin(string word) => string.Create(word.Length, word, (latin, mixed) =>
    {
        for (var i = 0; i < mixed.Length; i++)
        {
            latin[i] = ToLatin(mixed[i]);
        }
    });
}
