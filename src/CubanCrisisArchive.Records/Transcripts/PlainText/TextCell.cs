using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>A piece of a line between runs of spaces.</summary>
/// <param name="Column">How many characters stand before it on its line.</param>
internal sealed record TextCell(TextSpan Span, string Text, int Column);
