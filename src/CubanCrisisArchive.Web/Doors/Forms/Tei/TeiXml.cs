using System.Text;
using System.Xml;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>Writes elements of TEI's namespace. What XML cannot hold becomes U+FFFD.</summary>
internal sealed class TeiXml(XmlWriter xml)
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private const string XmlPrefix = "xml:";

    /// <summary>Opens an element; an attribute whose value is null is left out.</summary>
    public TeiXml Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            if (attribute.StartsWith(XmlPrefix, StringComparison.Ordinal))
            {
                xml.WriteAttributeString("xml", attribute[XmlPrefix.Length..], null, Clean(value));
            }
            else
            {
                xml.WriteAttributeString(attribute, Clean(value));
            }
        }

        return this;
    }

    public TeiXml Close()
    {
        xml.WriteEndElement();
        return this;
    }

    public TeiXml Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.WriteString(Clean(text));
        }

        return this;
    }

    /// <summary>An element that holds text only; nothing where there is none.</summary>
    public TeiXml Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        string.IsNullOrEmpty(text) ? this : Open(name, attributes).Text(text).Close();

    /// <summary>An element that holds nothing.</summary>
    public TeiXml Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Close();

    /// <summary>A new line where only elements stand, for people who read the file.</summary>
    public TeiXml Line()
    {
        xml.WriteWhitespace("\n");
        return this;
    }

    private static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
