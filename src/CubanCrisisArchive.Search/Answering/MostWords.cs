using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Finds what has most of a query's words but not all in one passage. Each word is walked by itself under the query's other
/// conditions, and what may stand for it after it; a passage or record counts that has at least half of the words, rare ones
/// weighing more; where none has, any that has one.
/// </summary>
/// <param name="conditions">What a passage must meet besides.</param>
/// <param name="waived">Conditions of the query that are not asked for, because nothing meets them; every passage lacks them.</param>
internal sealed class MostWords(SearchRun run, IReadOnlyList<QueryNode> terms, IReadOnlyList<QueryNode> conditions, IReadOnlyList<QueryNode> waived)
{
    private readonly IReadOnlyList<IReadOnlyList<Substitute>> substitutes = [.. terms.Select(new SubstituteFinder(run).Of)];

    /// <summary>
    /// First under all conditions; where nothing is found so and the query itself named a date or a field, without those, for a
    /// wrong day must not hide the words. What the reader chose of facets stands.
    /// </summary>
    /// <param name="chosen">The query and what was chosen.</param>
    /// <param name="byParagraph">Whether paragraphs are listed, and not records.</param>
    public static async Task<MostFound> FindAsync(
        SearchRun run, QueryNode chosen, QueryNode? asked, bool byParagraph, int offset, int size, CancellationToken cancellationToken)
    {
        var parts = chosen is AndNode all ? all.Parts : [chosen];
        QueryNode[] terms = [.. parts.Where(QueryNodes.HasWords).Take(MostSheet.MostTerms)];
        QueryNode[] conditions = [.. parts.Except(terms)];
        var found = terms.Length == 0 ? MostFound.None : await new MostWords(run, terms, conditions, []).FindAsync(byParagraph, offset, size, cancellationToken);
        var own = asked is AndNode some ? some.Parts : new[] { asked }.OfType<QueryNode>();
        QueryNode[] waived = [.. conditions.Where(condition => condition is not (NotNode or ZoneNode) && own.Contains(condition))];
        return found.Total > 0 || waived.Length == 0 || terms.Length == 0
            ? found
            : await new MostWords(run, terms, [.. conditions.Except(waived)], waived).FindAsync(byParagraph, offset, size, cancellationToken);
    }

    /// <summary>From the one at <paramref name="offset"/>, best first.</summary>
    private async Task<MostFound> FindAsync(bool byParagraph, int offset, int size, CancellationToken cancellationToken)
    {
        // A single word has nothing that could be lacking.
        if (terms.Count == 1 && waived.Count == 0 && substitutes[0].Count == 0)
        {
            return MostFound.None;
        }

        var sheet = new MostSheet(run.Index, [.. terms.Select(term => FunctionWords.Has(term) ? run.Weights.FunctionWord : 1)], run.Weights);
        var words = new List<WordsPredicate>();
        for (var term = 0; term < terms.Count && !run.IsOver; term++)
        {
            sheet.Turn(term);
            await WalkAsync(sheet, terms[term], MostSheet.Itself, FunctionWords.Has(terms[term]) ? run.Weights.FunctionWord : 1, cancellationToken);
            for (var other = 0; other < substitutes[term].Count; other++)
            {
                words.AddRange(await WalkAsync(sheet, substitutes[term][other].Node, other, substitutes[term][other].Worth, cancellationToken));
            }
        }

        var (best, total) = sheet.Best(byParagraph, offset + size, waived.Count > 0);
        return new MostFound(total, [.. best.Skip(offset).Take(size).Select(row => Told(sheet, row))], words, !run.IsOver);
    }

    private async Task<IReadOnlyList<WordsPredicate>> WalkAsync(MostSheet sheet, QueryNode word, int substitute, double worth, CancellationToken cancellationToken)
    {
        var (plan, _) = run.Plan(conditions.Count == 0 ? word : new AndNode([word, .. conditions]));
        sheet.Add(await run.MatchAsync(plan, cancellationToken), plan, substitute, worth);
        return plan.Words;
    }

    private MostRow Told(MostSheet sheet, RankedRow row)
    {
        var (inRow, inRecord) = (sheet.TermsOfRow(row.Id), sheet.TermsOfRecord(row.Id));
        int[] lacking = [.. Enumerable.Range(0, terms.Count).Where(term => (inRow & (1UL << term)) == 0)];
        return new MostRow(
            row.Id,
            row.Score,
            [.. lacking.Select(term => terms[term]).Concat(waived).Select(part => part.ToString())],
            [.. lacking.Where(term => (inRecord & (1UL << term)) != 0).Select(term => terms[term].ToString())],
            [
                .. lacking.Where(term => (inRecord & (1UL << term)) == 0)
                    .Select(term => (Term: term, Other: sheet.InsteadOf(row.Id, term)))
                    .Where(pair => pair.Other is not null)
                    .Select(pair => new Expansion(terms[pair.Term].ToString(), [substitutes[pair.Term][pair.Other!.Value].Text])),
            ]);
    }
}
