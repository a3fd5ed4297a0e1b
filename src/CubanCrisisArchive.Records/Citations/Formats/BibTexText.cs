using System.Text;

namespace CubanCrisisArchive.Records.Citations.Formats;

/// <summary>
/// Writes text so that TeX prints it as it is. BibTeX counts braces even where a backslash stands before them, so a brace is
/// written as a command; letters beyond ASCII stay, as every program since biber reads them.
/// </summary>
internal static class BibTexText
{
    private static readonly (char Character, string Command)[] Table =
    [
        ('\\', @"\textbackslash{}"), ('{', @"\textbraceleft{}"), ('}', @"\textbraceright{}"), ('~', @"\textasciitilde{}"),
        ('^', @"\textasciicircum{}"), ('&', @"\&"), ('%', @"\%"), ('$', @"\$"), ('#', @"\#"), ('_', @"\_"),
        ('<', @"\textless{}"), ('>', @"\textgreater{}"),
    ];

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isOpening = true;
        foreach (var character in text)
        {
            if (character == '"')
            {
                // TeX knows no straight quotation mark: the first of a pair opens, the second closes.
                escaped.Append(isOpening ? "``" : "''");
                isOpening = !isOpening;
                continue;
            }

            escaped.Append(Array.Find(Table, entry => entry.Character == character).Command ?? character.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>An address stands verbatim; only what would end the field, or begin a comment, is percent-encoded.</summary>
    public static string Address(string address) => address
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
