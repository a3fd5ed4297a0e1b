using System.Xml;

namespace CubanCrisisArchive.Web.Xml;

/// <summary>Text as XML 1.0 may hold it: what it has no way to write (most control characters, halves of surrogate pairs) becomes a space.</summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            var length = LengthAt(text, index);
            if (length == 0)
            {
                return Clean(text);
            }

            index += length;
        }

        return text;
    }

    /// <summary>An element that holds text only; left out where there is no text.</summary>
    public static void Element(this XmlWriter xml, string name, string? text, string? ns = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteStartElement(name, ns);
            xml.WriteString(Of(text));
            xml.WriteEndElement();
        }
    }

    private static string Clean(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        var index = 0;
        while (index < source.Length)
        {
            var length = LengthAt(source, index);
            if (length == 0)
            {
                span[index++] = ' ';
                continue;
            }

            source.AsSpan(index, length).CopyTo(span[index..]);
            index += length;
        }
    });

    /// <summary>How many characters the one that begins there takes; 0 where XML cannot hold it.</summary>
    private static int LengthAt(string text, int index)
    {
        if (XmlConvert.IsXmlChar(text[index]))
        {
            return 1;
        }

        return index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2 : 0;
    }
}
