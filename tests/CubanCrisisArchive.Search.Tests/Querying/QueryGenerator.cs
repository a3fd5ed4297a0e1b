using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests.Querying;

/// <summary>Makes queries out of everything that means something to the language, well formed and not.</summary>
internal static class QueryGenerator
{
    private static readonly string[] Pieces =
    [
        "cuba", "Soviet", "ships", "IL-28", "U.N.", "Khrushchev's", "Zorin", "28", "1962", "October", "27", "1962-10-27", "Oct.", "Dorticós",
        "\"", "\"", "“", "(", ")", "=", "-", "+", "*", "?", "~1", "~2", ":", "..", "/", "OR", "AND", "NOT", "NEAR/5", "NEAR", "PRE/3", "NEAR(", "NEAR/x",
        "title:", "person:", "participant:", "speaker:", "place:", "date:", "before:", "after:", "kind:telegram", "collection:", "language:ru", "marking:", "in:struck", "in:", "cites:", "record:wilson-111988", "record:", "date:=1962", "date:none", "==Cuba", "==", "person:==zorin-valerian",
        "Kuz*", "*slav*", "Kh?shchev", "Krushev~1", "\0", "\ud800", "💥", ";", "'", "{", "^", "\t", "a-b-c-d", "ß", "é", "\u0301",
    ];

    /// <summary>Pieces and the spaces between them; made smaller by leaving pieces out.</summary>
    public static Arbitrary<string[]> Queries { get; } = Arb.From(
        Gen.Elements(Pieces).SelectMany(piece => Gen.Elements(string.Empty, " ", " ").Select(space => piece + space)).ArrayOf(),
        pieces => Enumerable.Range(0, pieces.Length).Select(left => pieces.Where((_, i) => i != left).ToArray()));
}
