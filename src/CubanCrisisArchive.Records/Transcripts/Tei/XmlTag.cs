namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>The inside of a tag: its name, without a prefix, and its attributes.</summary>
internal static class XmlTag
{
    public static (string Name, IReadOnlyDictionary<string, string> Attributes) Read(ReadOnlySpan<char> tag)
    {
        var inner = tag.Trim("</>");
        var nameEnd = inner.IndexOfAny(" \t\r\n");
        var name = nameEnd < 0 ? inner : inner[..nameEnd];
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = nameEnd < 0 ? [] : inner[nameEnd..];
        while (rest.IndexOf('=') is > 0 and var equals)
        {
            var key = rest[..equals].Trim();
            rest = rest[(equals + 1)..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('"' or '\'') || rest[1..].IndexOf(rest[0]) is not (>= 0 and var length))
            {
                break;
            }

            attributes[key.ToString()] = rest.Slice(1, length).ToString();
            rest = rest[(length + 2)..];
        }

        return (name[(name.IndexOf(':') + 1)..].ToString(), attributes);
    }
}
