using System.Text.Json;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>How the forms spell what the archive's nouns hold.</summary>
internal static class FormWords
{
    /// <summary>A member of an enumeration in camelCase: <c>listItem</c>.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<LinesForm> Forms(this IEnumerable<LineRange> lines) =>
        [.. lines.Select(range => new LinesForm(range.Start, range.End))];
}
