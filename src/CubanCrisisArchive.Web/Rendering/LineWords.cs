using System.Globalization;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Source lines in words: <c>line 19</c>, <c>lines 7–10, 12</c>.</summary>
public static class LineWords
{
    public static string Of(IEnumerable<LineRange> ranges)
    {
        var joined = new List<LineRange>();
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            if (joined.Count > 0 && range.Start <= joined[^1].End + 1)
            {
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, range.End) };
            }
            else
            {
                joined.Add(range);
            }
        }

        var words = string.Join(", ", joined.Select(range => range.ToString()));
        return joined is [var only] && only.Start == only.End
            ? string.Create(CultureInfo.InvariantCulture, $"line {words}")
            : string.Create(CultureInfo.InvariantCulture, $"lines {words}");
    }
}
