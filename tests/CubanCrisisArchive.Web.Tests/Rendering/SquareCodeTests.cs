using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed partial class SquareCodeTests
{
    /// <summary>The quiet border that the standard asks for, in squares.</summary>
    private const int Border = 4;

    [Fact]
    public void The_drawing_has_a_dark_square_for_every_dark_square_of_the_code_and_no_other()
    {
        const string link = "https://archive.example.org/packet?i=wilson-111988";
        var modules = SquareCode.ModulesOf(link).ShouldNotBeNull();
        var drawn = new bool[modules.Count, modules.Count];
        foreach (Match bar in Bar().Matches(SquareCode.Draw(link, "Code")!.ToString()!))
        {
            for (var i = 0; i < Number(bar, "length"); i++)
            {
                drawn[Number(bar, "y"), Number(bar, "x") + i] = true;
            }
        }

        for (var y = 0; y < modules.Count; y++)
        {
            modules[y].ShouldBe(Enumerable.Range(0, modules.Count).Select(x => drawn[y, x]));
        }
    }

    [Fact]
    public void It_is_a_square_with_the_three_corners_that_readers_look_for_and_a_quiet_border()
    {
        var modules = SquareCode.ModulesOf("https://archive.example.org/packet").ShouldNotBeNull();

        modules.ShouldAllBe(row => row.Count == modules.Count);
        modules.Take(Border).ShouldAllBe(row => row.All(dark => !dark));
        foreach (var (x, y) in new[] { (Border, Border), (modules.Count - Border - 7, Border), (Border, modules.Count - Border - 7) })
        {
            Enumerable.Range(0, 7).ShouldAllBe(i => modules[y][x + i] && modules[y + 6][x + i] && modules[y + i][x] && modules[y + i][x + 6]);
        }
    }

    [Fact]
    public void What_no_code_can_hold_has_none()
    {
        SquareCode.ModulesOf(new string('a', SquareCode.Capacity)).ShouldNotBeNull();
        SquareCode.ModulesOf(new string('a', SquareCode.Capacity + 1)).ShouldBeNull();
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("M(?<x>[0-9]+) (?<y>[0-9]+)h(?<length>[0-9]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bar();
}
