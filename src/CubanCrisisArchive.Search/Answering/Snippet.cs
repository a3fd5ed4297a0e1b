namespace CubanCrisisArchive.Search.Answering;

/// <summary>A stretch of a snippet.</summary>
/// <param name="IsMatch">Whether it is what was searched for.</param>
public sealed record SnippetPiece(string Text, bool IsMatch);

/// <summary>
/// The part of a passage where the matches stand, cut at words; where something was left out stands <c>…</c>. Plain text:
/// whoever shows it escapes it.
/// </summary>
/// <param name="Pieces">In order; together they are the text to show.</param>
public sealed record Snippet(IReadOnlyList<SnippetPiece> Pieces)
{
    /// <summary>The whole as one text.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}
