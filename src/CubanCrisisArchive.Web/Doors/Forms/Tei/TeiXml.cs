using System.Xml;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>Writes elements of TEI's namespace. What XML cannot hold becomes a space.</summary>
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
                xml.WriteAttributeString("xml", attribute[XmlPrefix.Length..], null, CleanText.Of(value));
            }
            else
            {
                xml.WriteAttributeString(attribute, CleanText.Of(value));
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
            xml.WriteString(CleanText.Of(text));
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
}
