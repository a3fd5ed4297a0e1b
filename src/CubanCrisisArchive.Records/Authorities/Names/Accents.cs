namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>
/// Leaves accents off Latin letters. A table, because the archive runs without the system's culture data
/// (<c>InvariantGlobalization</c>), where Unicode decomposition leaves letters as they are.
/// </summary>
internal static class Accents
{
    private const char First = '\u00C0';

    /// <summary>The letters from U+00C0 to U+017F without their accents; those that are no accented letters stand for themselves.</summary>
    private const string Plain =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞß" +
        "aaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg" +
        "GgGgHhHhIiIiIiIiIiĲĳJjKkĸLlLlLlĿ" +
        "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSs" +
        "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ";

    public static char Strip(char letter) =>
        letter >= First && letter - First < Plain.Length ? Plain[letter - First] : letter;
}
