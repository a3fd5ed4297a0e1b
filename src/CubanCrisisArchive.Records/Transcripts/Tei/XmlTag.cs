namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>The inside of a tag: its name, without a prefix, and its attributes.</summary>
internal static class XmlTag
{
    private static readonly List<KeyValuePair<string, string>> None = [];

    /// <summary>The name, and the attributes in order; of two that have one name the later counts.</summary>
    public static (string Name, IReadOnlyList<KeyValuePair<string, string>> Attributes) Read(ReadOnlySpan<char> tag)
    {
        var inner = tag.Trim("</>");
        var nameEnd = inner.IndexOfAny(" \t\r\n");
        var name = nameEnd < 0 ? inner : inner[..nameEnd];
        List<KeyValuePair<string, string>>? attributes = null;
        var rest = nameEnd < 0 ? [] : inner[nameEnd..];
        while (rest.IndexOf('=') is > 0 and var equals)
        {
            var key = rest[..equals].Trim();
            rest = rest[(equals + 1)..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('"' or '\'') || rest[1..].IndexOf(rest[0]) is not (>= 0 and var length))
            {
                break;
            }

            (attributes ??= []).Add(KeyValuePair.Create(key.ToString(), rest.Slice(1, length).ToString()));
            rest = rest[(length + 2)..];
        }

        return (name[(name.IndexOf(':') + 1)..].ToString(), attributes ?? None);
    }
}
