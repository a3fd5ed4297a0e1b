using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>A TEI file as a tree that holds every character of it.</summary>
internal sealed class TeiTree
{
    /// <summary>Deeper than any edition goes; elements below are read as text of the one above.</summary>
    private const int Deepest = 100;

    private readonly SourceText source;
    private readonly ICollection<Diagnostic> diagnostics;
    private readonly Stack<TeiElement> open = new();

    private TeiTree(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        Root = new TeiElement(string.Empty, default, [], null) { EndTag = new TextSpan(source.Length, 0) };
        open.Push(Root);
    }

    /// <summary>Holds the whole file; has neither name nor tags.</summary>
    public TeiElement Root { get; }

    /// <summary>Whether the file has a document type declaration, which none of ours needs and which could define anything.</summary>
    public bool HasDocumentType { get; private set; }

    /// <summary>Reads the file. What is not well formed is kept in its place and reported.</summary>
    public static TeiTree Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var tree = new TeiTree(source, diagnostics);
        foreach (var token in XmlTokenizer.Read(source.Content))
        {
            tree.Add(token);
        }

        while (tree.open.Count > 1)
        {
            tree.Report(tree.open.Peek().StartTag, $"'{tree.open.Peek().Name}' has no end tag.");
            tree.Close(new TextSpan(source.Length, 0));
        }

        return tree;
    }

    private void Add(XmlToken token)
    {
        switch (token.Kind)
        {
            case XmlTokenKind.Text or XmlTokenKind.Reference or XmlTokenKind.CharacterData:
                open.Peek().Children.Add(new TeiText(token.Span, token.Reading));
                break;
            case XmlTokenKind.StartTag when open.Count <= Deepest:
                Open(token.Span);
                break;
            case XmlTokenKind.EmptyTag:
                Open(token.Span);
                Close(new TextSpan(token.Span.End, 0));
                break;
            case XmlTokenKind.EndTag:
                End(token.Span);
                break;
            default:
                HasDocumentType |= token.Kind == XmlTokenKind.DocumentType;
                open.Peek().Children.Add(new TeiMarkup(token.Span));
                break;
        }
    }

    private void Open(TextSpan tag)
    {
        var (name, attributes) = XmlTag.Read(source.Slice(tag));
        var element = new TeiElement(name, tag, attributes, open.Peek());
        open.Peek().Children.Add(element);
        open.Push(element);
    }

    private void End(TextSpan tag)
    {
        var name = XmlTag.Read(source.Slice(tag)).Name;
        if (open.Peek().Name != name && !open.Any(element => element.Name == name))
        {
            Report(tag, $"An end tag '{name}' closes nothing.");
            open.Peek().Children.Add(new TeiMarkup(tag));
            return;
        }

        while (open.Peek().Name != name)
        {
            Report(open.Peek().StartTag, $"'{open.Peek().Name}' has no end tag before '{name}' ends.");
            Close(new TextSpan(tag.Start, 0));
        }

        Close(tag);
    }

    private void Close(TextSpan tag) => open.Pop().EndTag = tag;

    private void Report(TextSpan span, string message) =>
        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NotWellFormed, source, span, $"{message} The text is kept where it stands."));
}
