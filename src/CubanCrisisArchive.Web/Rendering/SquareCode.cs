using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;
using QRCoder.Exceptions;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A link as a square code (QR, ISO/IEC 18004) to be read by a telephone, drawn as SVG without style or script.</summary>
internal static class SquareCode
{
    /// <summary>Bytes that the largest code holds (version 40, level L).</summary>
    public const int Capacity = 2953;

    /// <summary>The code of <paramref name="text"/>, or null where it is longer than any code holds.</summary>
    /// <param name="name">What it is, for who cannot see it.</param>
    public static IHtmlContent? Draw(string text, string name) => ModulesOf(text) is { } modules ? Draw(modules, name) : null;

    /// <summary>Which squares are dark, by row, with the quiet border that the standard asks for.</summary>
    internal static IReadOnlyList<IReadOnlyList<bool>>? ModulesOf(string text)
    {
        // M survives a crease in the handout; where the text is too long for it, L is better than none.
        foreach (var level in new[] { QRCodeGenerator.ECCLevel.M, QRCodeGenerator.ECCLevel.L })
        {
            try
            {
                using var code = QRCodeGenerator.GenerateQrCode(text, level);
                return [.. code.ModuleMatrix.Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>()])];
            }
            catch (DataTooLongException)
            {
                // The next level holds more.
            }
        }

        return null;
    }

    private static IHtmlContent Draw(IReadOnlyList<IReadOnlyList<bool>> modules, string name)
    {
        var side = modules.Count.ToString(CultureInfo.InvariantCulture);
        return new HtmlBuilder()
            .Open("svg", ("class", "square-code"), ("viewBox", $"0 0 {side} {side}"), ("role", "img"), ("aria-label", name), ("shape-rendering", "crispEdges"))
            .Open("rect", ("width", side), ("height", side), ("fill", "#fff")).Close("rect")
            .Open("path", ("fill", "#000"), ("d", PathOf(modules))).Close("path")
            .Close("svg")
            .ToHtml();
    }

    /// <summary>A bar for each run of dark squares.</summary>
    private static string PathOf(IReadOnlyList<IReadOnlyList<bool>> modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            var row = modules[y];
            var x = 0;
            while (x < row.Count)
            {
                var length = row.Skip(x).TakeWhile(dark => dark).Count();
                if (length > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
                }

                x += length + 1;
            }
        }

        return path.ToString();
    }
}
