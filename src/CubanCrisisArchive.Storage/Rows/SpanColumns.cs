using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A span that may be missing, as two nullable columns.</summary>
internal static class SpanColumns
{
    public static TextSpan? Join(long? start, long? length) =>
        (start, length) is ({ } from, { } count) ? new TextSpan((int)from, (int)count) : null;
}
