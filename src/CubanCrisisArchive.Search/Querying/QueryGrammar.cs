using System.Globalization;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Understands a query's pieces: alternatives of conjunctions of terms. An operator without its words is left out, and that is told.</summary>
internal sealed class QueryGrammar(List<QueryToken> tokens, ICollection<string> notices)
{
    private const string Or = "OR";
    private const string And = "AND";
    private const string Not = "NOT";

    private int at;
    private int depth;

    private QueryToken? Current => at < tokens.Count ? tokens[at] : null;

    /// <summary>Whether a word standing alone would be read as an operator.</summary>
    public static bool IsOperatorWord(string word) => word is Or or And or Not || DistanceOf(word) is not null;

    public QueryNode? Query()
    {
        var alternatives = new List<QueryNode?>();
        while (Current is not null)
        {
            alternatives.Add(Alternatives());
            if (Current is { Kind: QueryTokenKind.Close })
            {
                notices.Add("A parenthesis had no partner; it was left out.");
                at++;
            }
        }

        return QueryNodes.All(alternatives);
    }

    private QueryNode? Alternatives()
    {
        var parts = new List<QueryNode?> { Conjunction() };
        while (IsOperator(Or))
        {
            at++;
            parts.Add(Conjunction());
        }

        if (parts.Count > 1 && parts.Exists(part => part is null))
        {
            notices.Add("An OR without words on both sides was left out.");
        }

        return QueryNodes.Any(parts);
    }

    private QueryNode? Conjunction()
    {
        var parts = new List<QueryNode?>();
        while (Current is { Kind: not QueryTokenKind.Close } && !IsOperator(Or))
        {
            if (IsOperator(And))
            {
                at++;
            }
            else
            {
                parts.Add(Nearness());
            }
        }

        return QueryNodes.All(parts);
    }

    private QueryNode? Nearness()
    {
        var first = Distance() is null ? Negation() : null;
        if (Distance() is not { } distance)
        {
            return first;
        }

        var terms = new List<QueryNode?> { first };
        while (Distance() == distance)
        {
            at++;
            terms.Add(Negation());
        }

        var known = terms.OfType<QueryNode>().ToList();
        if (known.Count > 1 && known.TrueForAll(QueryNodes.IsTerm))
        {
            return new NearNode([.. known], distance.Words, distance.IsOrdered);
        }

        notices.Add("NEAR and PRE stand between words or phrases; here they were left out.");
        return QueryNodes.All(terms);
    }

    private QueryNode? Negation()
    {
        if (IsOperator(Not))
        {
            at++;
            return Current is { Kind: not QueryTokenKind.Close } && !IsOperator(Or) ? QueryNodes.Negate(Negation()) : null;
        }

        if (Current is { Kind: QueryTokenKind.Word, Text: "-" } && at + 1 < tokens.Count && tokens[at + 1].Kind == QueryTokenKind.Open)
        {
            at++;
            return QueryNodes.Negate(Group());
        }

        return Current switch
        {
            { Kind: QueryTokenKind.Open } => Group(),
            { Kind: QueryTokenKind.Close } or null => null,
            { Kind: QueryTokenKind.Word } token when IsOperatorWord(token.Text) => Misplaced(token),
            { } token => Term(token),
        };
    }

    private QueryNode? Group()
    {
        at++;
        depth++;
        if (depth > SearchLimits.Depth)
        {
            notices.Add($"Parentheses more than {SearchLimits.Depth} deep were left out.");
            depth--;
            return null;
        }

        var inside = Alternatives();
        depth--;
        if (Current is { Kind: QueryTokenKind.Close })
        {
            at++;
        }
        else
        {
            notices.Add("A parenthesis had no partner; it was closed at the end.");
        }

        return inside;
    }

    private QueryNode? Misplaced(QueryToken token)
    {
        at++;
        notices.Add($"{token.Text} stood where a word was looked for; it was left out.");
        return null;
    }

    private QueryNode? Term(QueryToken token)
    {
        at++;
        return TermReader.Read(token, notices);
    }

    private bool IsOperator(string name) => Current is { Kind: QueryTokenKind.Word } token && token.Text == name;

    private (int Words, bool IsOrdered)? Distance() => Current is { Kind: QueryTokenKind.Word } token ? DistanceOf(token.Text) : null;

    /// <summary>What <c>NEAR</c>, <c>NEAR/5</c> and <c>PRE/5</c> ask; null where the word is none of them.</summary>
    private static (int Words, bool IsOrdered)? DistanceOf(string word) => word.Split('/') switch
    {
        [("NEAR" or "PRE") and var name] => (SearchLimits.NearDefault, name == "PRE"),
        [("NEAR" or "PRE") and var name, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var words) =>
            (Math.Min(words, SearchLimits.NearMost), name == "PRE"),
        _ => null,
    };
}
