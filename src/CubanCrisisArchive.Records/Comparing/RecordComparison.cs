using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Comparing;

/// <summary>
/// Lines two records up: paragraphs that share people, places, days and telling words stand side by side, in the order of both texts; the
/// others stand alone. Every paragraph of both stands in exactly one row. A pair against the order is not made: one text would have to be
/// torn apart for it, and neither could be read through any more.
/// </summary>
public static class RecordComparison
{
    /// <summary>Pairs looked at, most: beyond this (two texts of some 250 paragraphs) nothing is lined up, for a page must not take long.</summary>
    public const int MostPairs = 60_000;

    /// <summary>
    /// How alike two paragraphs must be, from 0 to 1: the least at which 99 of 100 pairs were true when the archive's records were lined up with
    /// copies of themselves in which words were exchanged, paragraphs taken out and foreign ones put in. Below it, what is shared is the vocabulary
    /// of the crisis.
    /// </summary>
    private const double LeastAlike = 0.18;

    public static IReadOnlyList<ComparedRow> Of(ArchivalRecord left, ArchivalRecord right)
    {
        var (lefts, rights) = (left.Paragraphs, right.Paragraphs);
        if ((long)lefts.Count * rights.Count > MostPairs)
        {
            return [.. lefts.Select(each => new ComparedRow(each, null)), .. rights.Select(each => new ComparedRow(null, each))];
        }

        var terms = ParagraphTerms.Of(left, right);
        var alike = new double[lefts.Count, rights.Count];
        for (var i = 0; i < lefts.Count; i++)
        {
            for (var j = 0; j < rights.Count; j++)
            {
                // What is above the least, so that one good pair outweighs two poor ones that cross it.
                alike[i, j] = AreOfOneSort(lefts[i], rights[j]) ? Math.Max(0, terms.Alikeness(i, j) - LeastAlike) : 0;
            }
        }

        return Rows(lefts, rights, alike, BestFrom(alike));
    }

    private static bool AreOfOneSort(Paragraph left, Paragraph right) => left.Kind == right.Kind || (left.Number is not null && right.Number is not null);

    /// <summary>The most alikeness that can be had in order from each place on.</summary>
    private static double[,] BestFrom(double[,] alike)
    {
        var (rows, columns) = (alike.GetLength(0), alike.GetLength(1));
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                var paired = alike[i, j] > 0 ? alike[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }

    private static List<ComparedRow> Rows(IReadOnlyList<Paragraph> lefts, IReadOnlyList<Paragraph> rights, double[,] alike, double[,] best)
    {
        var rows = new List<ComparedRow>();
        var (i, j) = (0, 0);
        while (i < lefts.Count || j < rights.Count)
        {
            if (i == lefts.Count)
            {
                rows.Add(new ComparedRow(null, rights[j++]));
            }
            else if (j == rights.Count)
            {
                rows.Add(new ComparedRow(lefts[i++], null));
            }
            else if (alike[i, j] > 0 && alike[i, j] + best[i + 1, j + 1] >= best[i, j])
            {
                rows.Add(new ComparedRow(lefts[i++], rights[j++]));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                rows.Add(new ComparedRow(lefts[i++], null));
            }
            else
            {
                rows.Add(new ComparedRow(null, rights[j++]));
            }
        }

        return rows;
    }
}
