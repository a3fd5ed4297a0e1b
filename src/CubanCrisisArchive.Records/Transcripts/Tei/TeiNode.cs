using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>A node of a TEI file with its exact place.</summary>
internal abstract class TeiNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>Text, or an entity that stands for text.</summary>
/// <param name="reading">The characters meant, where the source spells them otherwise; null where they are the source's own.</param>
internal sealed class TeiText(TextSpan span, string? reading) : TeiNode(span)
{
    public string? Reading { get; } = reading;
}

/// <summary>Comments, processing instructions and tags that open or close nothing: the form only.</summary>
internal sealed class TeiMarkup(TextSpan span) : TeiNode(span);

/// <summary>An element with its children.</summary>
/// <param name="name">Without a prefix: <c>frus:file</c> is <c>file</c>.</param>
internal sealed class TeiElement(string name, TextSpan startTag, IReadOnlyList<KeyValuePair<string, string>> attributes, TeiElement? parent) : TeiNode(startTag)
{
    public string Name { get; } = name;

    public TextSpan StartTag => Span;

    public TeiElement? Parent { get; } = parent;

    public List<TeiNode> Children { get; } = [];

    /// <summary>Empty at the place where the element ends if it has no end tag of its own.</summary>
    public TextSpan EndTag { get; set; }

    /// <summary>From the start tag to the end tag.</summary>
    public TextSpan Whole => TextSpan.FromBounds(StartTag.Start, EndTag.End);

    /// <summary>What stands between the tags.</summary>
    public TextSpan Inner => TextSpan.FromBounds(StartTag.End, Math.Max(StartTag.End, EndTag.Start));

    public IEnumerable<TeiElement> Elements => Children.OfType<TeiElement>();

    /// <summary>The attribute's value, or null; the name is the one printed, prefix included (<c>xml:id</c>).</summary>
    public string? this[string attribute]
    {
        get
        {
            for (var i = attributes.Count - 1; i >= 0; i--)
            {
                if (attributes[i].Key == attribute)
                {
                    return attributes[i].Value;
                }
            }

            return null;
        }
    }

    /// <summary>All elements within, in document order; the stack is our own, so depth is no danger.</summary>
    public IEnumerable<TeiElement> Descendants()
    {
        var open = new Stack<TeiElement>();
        PushElements(open);
        while (open.TryPop(out var element))
        {
            yield return element;
            element.PushElements(open);
        }
    }

    public TeiElement? First(string name)
    {
        foreach (var child in Children)
        {
            if (child is TeiElement element && element.Name == name)
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>Puts the elements directly within on a stack, the first on top.</summary>
    private void PushElements(Stack<TeiElement> open)
    {
        for (var i = Children.Count - 1; i >= 0; i--)
        {
            if (Children[i] is TeiElement element)
            {
                open.Push(element);
            }
        }
    }
}
