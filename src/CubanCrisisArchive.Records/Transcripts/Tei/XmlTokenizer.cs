using System.Globalization;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>What a token of XML is.</summary>
internal enum XmlTokenKind
{
    Text,
    StartTag,
    EmptyTag,
    EndTag,

    /// <summary>A character or entity reference.</summary>
    Reference,

    /// <summary>A CDATA section, its delimiters included.</summary>
    CharacterData,
    Comment,
    Instruction,

    /// <summary>A document type declaration.</summary>
    DocumentType,
}

/// <summary>A stretch of XML.</summary>
/// <param name="Reading">What a reference or a CDATA section means; null for every other token.</param>
internal readonly record struct XmlToken(XmlTokenKind Kind, TextSpan Span, string? Reading = null);

/// <summary>
/// Cuts XML into tokens that give the source back exactly. The framework's own reader tells lines and columns, but not where
/// a reference or an attribute begins and ends, and stops at the first fault; a transcript's faults are data. No entity is
/// ever expanded but the five of XML itself and numeric references, so nothing can grow or be fetched.
/// </summary>
internal sealed class XmlTokenizer
{
    /// <summary>The longest reference there is: <c>&amp;#x10FFFF;</c>.</summary>
    private const int LongestReference = 10;

    /// <summary>Closing marks that stand nowhere further on: they are looked for once only, so that the time stays linear.</summary>
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    private XmlTokenizer()
    {
    }

    public static IEnumerable<XmlToken> Read(string content) => new XmlTokenizer().Tokens(content);

    private IEnumerable<XmlToken> Tokens(string content)
    {
        var at = 0;
        while (at < content.Length)
        {
            var token = content[at] switch
            {
                '<' => Tag(content, at),
                '&' => Reference(content, at),
                _ => null,
            } ?? TextAt(content, at);
            yield return token;
            at = token.Span.End;
        }
    }

    /// <summary>Text up to the next sign that may begin another token; a lone such sign is text itself.</summary>
    private static XmlToken TextAt(string content, int at)
    {
        var next = content.AsSpan(at + 1).IndexOfAny('<', '&');
        return new XmlToken(XmlTokenKind.Text, TextSpan.FromBounds(at, next < 0 ? content.Length : at + 1 + next));
    }

    private XmlToken? Tag(string content, int at)
    {
        var rest = content.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Until(content, at, at + 4, "-->", XmlTokenKind.Comment);
        }

        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            return Until(content, at, at + 9, "]]>", XmlTokenKind.CharacterData) is { } data
                ? data with { Reading = content[(at + 9)..(data.Span.End - 3)] }
                : null;
        }

        if (rest.StartsWith("<?", StringComparison.Ordinal))
        {
            return Until(content, at, at + 2, "?>", XmlTokenKind.Instruction);
        }

        if (rest.StartsWith("<!", StringComparison.Ordinal))
        {
            return Until(content, at, at + 2, ">", XmlTokenKind.DocumentType);
        }

        var isEnd = rest.Length > 1 && rest[1] == '/';
        var name = isEnd ? 2 : 1;
        if (rest.Length <= name || !IsNameStart(rest[name]) || EndOfTag(rest) is not { } end)
        {
            return null;
        }

        var opening = rest[end - 2] == '/' ? XmlTokenKind.EmptyTag : XmlTokenKind.StartTag;
        var kind = isEnd ? XmlTokenKind.EndTag : opening;
        return new XmlToken(kind, new TextSpan(at, end));
    }

    /// <summary>Length of the tag; a <c>&gt;</c> in quotes does not end it, and another <c>&lt;</c> shows that it is none.</summary>
    private static int? EndOfTag(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            var character = rest[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return i + 1;
            }

            if (character == '<')
            {
                return null;
            }
        }

        return null;
    }

    private XmlToken? Until(string content, int start, int from, string mark, XmlTokenKind kind)
    {
        var end = from <= content.Length && !missing.Contains(mark) ? content.IndexOf(mark, from, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            missing.Add(mark);
            return null;
        }

        return new XmlToken(kind, TextSpan.FromBounds(start, end + mark.Length));
    }

    private static XmlToken? Reference(string content, int at)
    {
        var rest = content.AsSpan(at, Math.Min(LongestReference, content.Length - at));
        var end = rest.IndexOf(';');
        return end > 0 && Meaning(rest[1..end]) is { } meaning
            ? new XmlToken(XmlTokenKind.Reference, new TextSpan(at, end + 1), meaning)
            : null;
    }

    private static string? Meaning(ReadOnlySpan<char> name)
    {
        if (name.Length > 1 && name[0] == '#')
        {
            var isHex = name[1] is 'x' or 'X';
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            var isNumber = int.TryParse(name[(isHex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code);
            return isNumber && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : null;
        }

        return name switch { "amp" => "&", "lt" => "<", "gt" => ">", "quot" => "\"", "apos" => "'", _ => null };
    }

    private static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';
}
