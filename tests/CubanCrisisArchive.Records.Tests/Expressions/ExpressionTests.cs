using System.Reflection;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Expressions;

/// <summary>
/// No text makes an expression of the archive slow. .NET's engine that never goes back (<see cref="RegexOptions.NonBacktracking"/>) keeps this
/// by itself, but keeps a megabyte or more in memory for each list of words; the others are shown here to have few ways to go back.
/// </summary>
public sealed class ExpressionTests
{
    private const double MostWays = 50_000;

    /// <summary>Each place of a text may be a beginning, where an expression does not say that it stands at the text's.</summary>
    private const double MostWaysFromEachPlace = 2_500;

    [Fact]
    public void No_expression_can_be_tried_in_many_ways_from_one_place()
    {
        var expressions = typeof(ReaderVersion).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Expression: method.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(each => each.Expression is not null)
            .ToList();

        expressions.Count.ShouldBeGreaterThan(100);
        expressions
            .Where(each => !each.Expression!.Options.HasFlag(RegexOptions.NonBacktracking))
            .Select(each => (Name: $"{each.Method.DeclaringType!.Name}.{each.Method.Name}", Ways: Ways.Of(each.Expression!.Pattern), each.Expression.Pattern))
            .Where(each => each.Ways.Endless > 0 || each.Ways.Most > (each.Pattern.StartsWith('^') ? MostWays : MostWaysFromEachPlace))
            .Select(each => $"{each.Name}: {each.Ways} of {each.Pattern}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("abc", 1, 0)]
    [InlineData("a?b", 2, 0)]
    [InlineData(@"\bMr\. \p{Lu}{2,5}?x|Dr", 5, 0)]
    [InlineData("(?<day>[0-9]{1,2}) (?:May|June|July|[A-Z]a)", 6, 0)]
    [InlineData("(?:a|aa){0,2}", 7, 0)]
    [InlineData("^From (?<name>.*)$", 1, 0)]
    [InlineData("From (?<name>.*)", 1, 0)]
    [InlineData("From (?<name>.*)$", 1, 1)]
    [InlineData("From (?<name>.*) to", 1, 1)]
    [InlineData(@"^\s*From (?<name>.*) to [^:]*:", 1, 2)]
    [InlineData("^(?:a+)+$", double.PositiveInfinity, 0)]
    [InlineData("^(?:a|b)*$", 1, 0)]
    [InlineData("^(?:a|ab)*$", double.PositiveInfinity, 0)]
    [InlineData("(?m)^ *(?:a|B|b)+:", double.PositiveInfinity, 2)]
    [InlineData(@"^[\]^a-z]{3}\\", 1, 0)]
    public void The_ways_of_an_expression_are_counted(string pattern, double most, int endless) =>
        Ways.Of(pattern).ShouldBe(new Ways(most, endless));

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?<!a)b")]
    [InlineData(@"(a)\1")]
    [InlineData("a)")]
    public void What_is_not_understood_is_not_counted(string pattern) =>
        Should.Throw<NotSupportedException>(() => Ways.Of(pattern));
}
