using System.Text;

namespace CubanCrisisArchive.Benchmarks.Hostile;

/// <summary>Queries that no one should type: every sign of the language, in and out of place, long, deep, and beyond Unicode. The same seed gives the same queries.</summary>
internal static class HostileQueries
{
    private const int LongestRun = 40;

    private static readonly string[] Pieces =
    [
        "cuba", "the", "of", "Soviet", "ships", "IL-28", "U.N.", "Khrushchev's", "Zorin", "Dorticós", "28", "1962", "October 27, 1962", "1962-10-27", "0000-99-99",
        "\"", "“", "”", "(", ")", "((((", "))))", "=", "==", "-", "--", "+", "*", "?", "~", "~1", "~2", "~99", ":", "::", "..", "/", "\\", "|", "&", "^", "{", "}", "[", "]", "<b>", "%", "%00", "'; drop table record; --",
        "OR", "AND", "NOT", "NEAR", "NEAR/5", "NEAR/0", "NEAR/999999999999", "NEAR(", "PRE/3", "PRE/x", "or", "near",
        "title:", "person:", "participant:", "speaker:", "place:", "date:", "before:", "after:", "kind:", "collection:", "language:", "marking:", "in:", "cites:", "record:", "nofield:", "date:none", "date:=1962", "date:1962..", "date:..", "date:9999-12-31..0001-01-01", "in:struck", "in:nowhere", "person:==zorin-valerian", "person:\"\"", "before:0001-01-01", "after:9999-12-31",
        "a*", "*a", "*a*", "s*t*r*i*n*g*", "??????", "*e*", "Kuz*", "*slav*", "Kh?shchev", "Krushev~1", "e~2", "telegram~2", "internationalization~2",
        "\0", "\u0001", "\ud800", "\udc00", "💥", "\ufeff", "\ufdd0", "\u202e", "\u0301", "ß", "İ", "ﬁ", "Ω", "漢字", "عربى", "e\u0301\u0301\u0301", "\t", "\n", "\r\n", "\u2028", "\u00a0",
    ];

    private static readonly string[] Facets = ["year", "month", "collection", "kind", "person", "participant", "speaker", "place", "language", "marking", "cites", "zone"];

    public static IEnumerable<string> Of(int seed, int count)
    {
        // A trial's chance must be repeatable, not secret.
#pragma warning disable CA5394, S2245
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return random.Next(20) switch
            {
                0 => new string(Pieces[random.Next(Pieces.Length)][0], random.Next(1, 12_000)),
                1 => string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)] + " ", random.Next(1, 1_500))),
                2 => Noise(random),
                _ => Run(random),
            };
        }
#pragma warning restore CA5394, S2245
    }

    /// <summary>A facet and a value that may be none of it.</summary>
    public static (string Facet, string Value) Choice(int seed, string query) => (Facets[seed % Facets.Length], query.Length > 60 ? query[..60] : query);

#pragma warning disable CA5394, S2245
    private static string Run(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, LongestRun); pieces > 0; pieces--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? string.Empty : " ");
        }

        return text.ToString();
    }

    private static string Noise(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 300)).Select(_ => (char)random.Next(1, 0x3000)));
#pragma warning restore CA5394, S2245
}
