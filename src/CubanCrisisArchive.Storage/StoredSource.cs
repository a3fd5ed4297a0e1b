using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage;

/// <summary>A record's source as supplied.</summary>
/// <param name="Text">The whole file, so that every span and line number holds; the words of foreign matter are blanks.</param>
/// <param name="Span">The record's share of the file.</param>
/// <param name="Parts">What each stretch of that share became, in order.</param>
public sealed record StoredSource(SourceText Text, TextSpan Span, IReadOnlyList<SourcePart> Parts, SourceFile File);
