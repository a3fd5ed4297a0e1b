using CubanCrisisArchive.Records.Comparing;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Pages.Compare;

/// <summary>A row as the page shows it: a pair, or all that stands between two pairs, so that what has no fellow does not leave half a page empty.</summary>
/// <param name="Pair">Counts the pairs from 1; null where the paragraphs have no fellows.</param>
public sealed record ComparedStretch(IReadOnlyList<Paragraph> Lefts, IReadOnlyList<Paragraph> Rights, int? Pair)
{
    /// <summary>Every paragraph of the rows once, in their order.</summary>
    public static IReadOnlyList<ComparedStretch> Of(IReadOnlyList<ComparedRow> rows)
    {
        var stretches = new List<ComparedStretch>();
        var (lefts, rights, pairs) = (new List<Paragraph>(), new List<Paragraph>(), 0);
        foreach (var row in rows)
        {
            if (row is { Left: { } left, Right: { } right })
            {
                AddUnpaired();
                stretches.Add(new ComparedStretch([left], [right], ++pairs));
            }
            else
            {
                lefts.AddRange(new[] { row.Left }.OfType<Paragraph>());
                rights.AddRange(new[] { row.Right }.OfType<Paragraph>());
            }
        }

        AddUnpaired();
        return stretches;

        void AddUnpaired()
        {
            if (lefts.Count + rights.Count > 0)
            {
                stretches.Add(new ComparedStretch([.. lefts], [.. rights], null));
                lefts.Clear();
                rights.Clear();
            }
        }
    }
}
