namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>Cyrillic letters that look like Latin ones, which machines and typists put into Latin words: <c>Кuznetsov</c> with a Cyrillic К.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "АВЕКМНОРСТУХІЅЈаеорсухіѕј";
    private const string Latin = "ABEKMHOPCTYXISJaeopcyxisj";

    /// <summary>Whether a word mixes both alphabets, so that its Cyrillic letters must be meant as Latin ones.</summary>
    public static bool AreIn(ReadOnlySpan<char> word) => word.IndexOfAny(Cyrillic) >= 0 && word.IndexOfAnyInRange('A', 'z') >= 0;

    /// <summary>The Latin letter that a Cyrillic one looks like; any other letter itself.</summary>
    public static char ToLatin(char letter) => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter;
}
