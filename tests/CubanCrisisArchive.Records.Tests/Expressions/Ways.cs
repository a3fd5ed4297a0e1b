namespace CubanCrisisArchive.Records.Tests.Expressions;

/// <summary>
/// In how many ways an engine that goes back may try an expression from one place before it gives up, at most: the product of what a
/// sequence's pieces allow, the sum of what those branches of a choice allow that can begin with one and the same character. Where there is
/// such a number, whatever the text, a text is gone through in time that grows with its length alone.
/// </summary>
/// <param name="Most">Infinite where a repetition without end contains another, or more than one way.</param>
/// <param name="Endless">Repetitions without end on one path: each multiplies the ways by the length of the text.</param>
internal readonly record struct Ways(double Most, int Endless)
{
    private static readonly Ways One = new(1, 0);

    /// <summary>
    /// The ways of a whole expression. One that stands at the text's beginning is tried from one place, so that one repetition without end
    /// costs it no more than the text's length; so does one with which any expression ends, for what it has gone through is found.
    /// </summary>
    public static Ways Of(string pattern) => OfChoice(ExpressionReader.Read(pattern), branch =>
    {
        var ways = Of(branch, isLast: true);
        return IsAtBeginning(pattern) && branch.Pieces is [Piece.Place { Sign: '^' }, ..] ? ways with { Endless = Math.Max(0, ways.Endless - 1) } : ways;
    });

    /// <summary>Whether <c>^</c> is the text's beginning, not that of each line.</summary>
    private static bool IsAtBeginning(string pattern) => !pattern.Contains("(?m", StringComparison.Ordinal);

    private static Ways Of(Piece piece, bool isLast) => piece switch
    {
        Piece.Sequence sequence => sequence.Pieces
            .Select((each, i) => Of(each, isLast && i == sequence.Pieces.Count - 1))
            .Aggregate(One, (all, each) => new Ways(all.Most * each.Most, all.Endless + each.Endless)),
        Piece.Choice choice => OfChoice(choice, branch => Of(branch, isLast)),
        Piece.Repetition { Most: { } most } repetition => Repeated(Of(repetition.Of, isLast: false), repetition.Least, most),
        Piece.Repetition repetition => new Ways(Of(repetition.Of, isLast: false) == One ? 1 : double.PositiveInfinity, isLast ? 0 : 1),
        _ => One,
    };

    private static Ways OfChoice(Piece.Choice choice, Func<Piece.Sequence, Ways> of)
    {
        var branches = choice.Branches.Select(branch => (First: branch.Pieces is [Piece.Character { Given: { } given }, ..] ? given : (char?)null, Ways: of(branch))).ToList();
        var anywhere = branches.Where(branch => branch.First is null).Sum(branch => branch.Ways.Most);
        var byFirst = branches.Where(branch => branch.First is not null).GroupBy(branch => char.ToUpperInvariant(branch.First!.Value)).Select(group => group.Sum(branch => branch.Ways.Most));
        return new Ways(anywhere + byFirst.DefaultIfEmpty(0).Max(), branches.Max(branch => branch.Ways.Endless));
    }

    private static Ways Repeated(Ways ways, int least, int most) =>
        new(Enumerable.Range(least, most - least + 1).Sum(times => Math.Pow(ways.Most, times)), ways.Endless * most);
}
