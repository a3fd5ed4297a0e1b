using System.Globalization;

namespace CubanCrisisArchive.Records.Tests.Expressions;

/// <summary>A piece of a regular expression: one character, a place, a sequence, a choice or a repetition.</summary>
internal abstract record Piece
{
    /// <summary>One character: the one given, or null where it is any of a class.</summary>
    internal sealed record Character(char? Given) : Piece;

    /// <summary><c>^</c>, <c>$</c>, <c>\b</c>: no character at all.</summary>
    internal sealed record Place(char Sign) : Piece;

    internal sealed record Sequence(IReadOnlyList<Piece> Pieces) : Piece;

    internal sealed record Choice(IReadOnlyList<Sequence> Branches) : Piece;

    /// <summary>A piece some times over.</summary>
    /// <param name="Most">Null where there is no end to it.</param>
    internal sealed record Repetition(Piece Of, int Least, int? Most) : Piece;
}

/// <summary>Reads the regular expressions that the archive is written with: no look-around, no references back.</summary>
internal sealed class ExpressionReader
{
    private readonly string pattern;
    private int at;

    private ExpressionReader(string pattern) => this.pattern = pattern;

    public static Piece.Choice Read(string pattern)
    {
        var reader = new ExpressionReader(pattern);
        var read = reader.Choice();
        return reader.at == pattern.Length ? read : throw reader.Unknown();
    }

    private Piece.Choice Choice()
    {
        var branches = new List<Piece.Sequence> { Sequence() };
        while (Take('|'))
        {
            branches.Add(Sequence());
        }

        return new Piece.Choice(branches);
    }

    private Piece.Sequence Sequence()
    {
        var pieces = new List<Piece>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (One() is { } piece)
            {
                pieces.Add(Repeated(piece));
            }
        }

        return new Piece.Sequence(pieces);
    }

    private Piece? One() => pattern[at++] switch
    {
        '^' or '$' => new Piece.Place(pattern[at - 1]),
        '(' => Group(),
        '[' => Class(),
        '\\' => Escaped(),
        '.' => new Piece.Character(Given: null),
        var given => new Piece.Character(given),
    };

    private Piece.Choice? Group()
    {
        if (Take('?'))
        {
            var end = pattern.IndexOfAny([':', '>', ')'], at);
            var kind = pattern[at..end];
            at = end + 1;
            if (pattern[end] == ')')
            {
                return kind.All(char.IsLetter) ? null : throw Unknown();
            }

            if (kind.StartsWith('<') == (pattern[end] == ':') || kind.Any(sign => sign is '=' or '!'))
            {
                throw Unknown();
            }
        }

        var inside = Choice();
        return Take(')') ? inside : throw Unknown();
    }

    private Piece.Character Class()
    {
        Take('^');
        for (var first = at; at == first || pattern[at] != ']'; at++)
        {
            if (pattern[at] == '\\')
            {
                at++;
            }
        }

        at++;
        return new Piece.Character(Given: null);
    }

    private Piece Escaped()
    {
        var sign = pattern[at++];
        if (sign is 'p' or 'P')
        {
            at = pattern.IndexOf('}', at) + 1;
        }

        return sign switch
        {
            'b' or 'B' or 'A' or 'z' => new Piece.Place(sign),
            >= '0' and <= '9' => throw Unknown(),
            'p' or 'P' or 'd' or 'D' or 'w' or 'W' or 's' or 'S' => new Piece.Character(Given: null),
            _ => new Piece.Character(sign),
        };
    }

    private Piece Repeated(Piece piece)
    {
        var (least, most) = (1, (int?)1);
        if (Take('*'))
        {
            (least, most) = (0, null);
        }
        else if (Take('+'))
        {
            (least, most) = (1, null);
        }
        else if (Take('?'))
        {
            (least, most) = (0, 1);
        }
        else if (at < pattern.Length && pattern[at] == '{')
        {
            var end = pattern.IndexOf('}', at);
            var counts = pattern[(at + 1)..end].Split(',').Select(count => count.Length == 0 ? (int?)null : int.Parse(count, CultureInfo.InvariantCulture)).ToList();
            (least, most) = (counts[0]!.Value, counts[^1]);
            at = end + 1;
        }
        else
        {
            return piece;
        }

        // A lazy repetition is tried in other order, not more often.
        Take('?');
        return new Piece.Repetition(piece, least, most);
    }

    private bool Take(char sign)
    {
        if (at >= pattern.Length || pattern[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }

    private NotSupportedException Unknown() => new($"'{pattern}' is not understood at {at}.");
}
