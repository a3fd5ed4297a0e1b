namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>What stands between a word of a name and the word before it.</summary>
internal enum Joint
{
    /// <summary>White space, a hyphen or nothing: <c>U Thant</c>, <c>IL-28</c>, <c>V.V. Kuznetsov</c>.</summary>
    Close,

    /// <summary>A full stop: <c>St. Paul</c>.</summary>
    Stop,

    /// <summary>A comma: <c>Kuznetsov, V.V.</c></summary>
    Comma,

    /// <summary>Anything else: a name goes on over it only where the name has such a break of its own, as <c>Poltava (ship)</c>.</summary>
    Break,
}

/// <summary>
/// A word of a text as names are compared: <c>V. V.</c> and <c>V.V.</c> are one word <c>VV</c>, accents are left off
/// (<c>Dorticos</c>), an editor's square brackets within a word are passed over (<c>C[arlos]</c>), letters and digits are
/// parted (<c>Il28</c>), and a possessive <c>'s</c> is no part of the word.
/// </summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="End">Offset just past its last character; the stop of initials is within.</param>
/// <param name="Normal">The word where it differs from the text's characters; null where it is those.</param>
/// <param name="Before">What parts it from the word before; <see cref="Joint.Break"/> for the first.</param>
internal readonly record struct NameToken(int Start, int End, string? Normal, Joint Before, bool IsInitials)
{
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => Normal is null ? text[Start..End] : Normal;
}
