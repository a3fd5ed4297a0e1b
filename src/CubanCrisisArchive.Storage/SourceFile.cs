namespace CubanCrisisArchive.Storage;

/// <summary>The file that a record was read from.</summary>
/// <param name="Path">As shown to people: <c>corpus/wilson-center/wilson-112596.md</c>.</param>
/// <param name="Sha256">Hash of its bytes, as 64 hexadecimal digits.</param>
public sealed record SourceFile(string Path, string Sha256);
