namespace CubanCrisisArchive.Records.Transcripts.Permalinks;

/// <summary>
/// Which paragraphs of a former state of a text are which of a later one. Equal words belong together wherever they stand; of
/// several equal paragraphs the first belongs to the first, and so on, as long as there are as many as before. Where their number
/// changed, the neighbours must tell. What is left over between two that belong together has been edited, divided, joined or removed.
/// </summary>
internal sealed class ParagraphAlignment
{
    private const int None = -1;

    private readonly IReadOnlyList<string> before;
    private readonly IReadOnlyList<string> after;
    private readonly int[] later;
    private readonly bool[] taken;
    private readonly Dictionary<int, IReadOnlyList<int>> doubtful = [];

    private ParagraphAlignment(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        this.before = before;
        this.after = after;
        later = new int[before.Count];
        taken = new bool[after.Count];
        Array.Fill(later, None);
    }

    public static ParagraphAlignment Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var alignment = new ParagraphAlignment(before, after);
        alignment.Align();
        return alignment;
    }

    /// <summary>What became of the paragraph at that place of the former state.</summary>
    public PermalinkOutcome OutcomeOf(int index)
    {
        if (later[index] is not None and var place)
        {
            return new PermalinkOutcome.Stands(after[place]);
        }

        if (doubtful.TryGetValue(index, out var equals))
        {
            return new PermalinkOutcome.OneOf([.. equals.Select(each => after[each])]);
        }

        return InPlaceOf(index) is { Count: > 0 } changed ? new PermalinkOutcome.Changed(changed) : new PermalinkOutcome.Gone();
    }

    /// <summary>The mark of a paragraph's text, headings and signatures apart from paragraphs: <c>h9f3a01bc</c>.</summary>
    private static string MarkOf(string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return (char.IsAsciiDigit(id[0]) ? "p" : id[..1]) + id[(dash + 1)..];
    }

    private void Align()
    {
        var now = Places(after);
        foreach (var (mark, earlier) in Places(before))
        {
            if (!now.TryGetValue(mark, out var present))
            {
                continue;
            }

            if (earlier.Count == present.Count)
            {
                for (var i = 0; i < earlier.Count; i++)
                {
                    Pair(earlier[i], present[i]);
                }
            }
            else
            {
                PairByNeighbours(earlier, present);
            }
        }
    }

    private static Dictionary<string, List<int>> Places(IReadOnlyList<string> ids)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            var mark = MarkOf(ids[i]);
            if (!places.TryGetValue(mark, out var list))
            {
                places[mark] = list = [];
            }

            list.Add(i);
        }

        return places;
    }

    private void Pair(int earlier, int present)
    {
        later[earlier] = present;
        taken[present] = true;
    }

    private void PairByNeighbours(List<int> earlier, List<int> present)
    {
        foreach (var one in earlier)
        {
            var best = BestOf(one, present, Alikeness);
            if (best is not None && BestOf(best, earlier, (now, then) => Alikeness(then, now)) == one)
            {
                Pair(one, best);
            }
        }

        var left = present.Where(place => !taken[place]).ToList();
        foreach (var one in earlier.Where(one => later[one] is None && left.Count > 0))
        {
            doubtful[one] = left;
        }
    }

    /// <summary>The one that is most alike, or none where two are or nothing is alike.</summary>
    private static int BestOf(int one, List<int> others, Func<int, int, int> alikeness)
    {
        var ranked = others.OrderByDescending(other => alikeness(one, other)).ToList();
        var most = alikeness(one, ranked[0]);
        return most > 0 && (ranked.Count == 1 || alikeness(one, ranked[1]) < most) ? ranked[0] : None;
    }

    private int Alikeness(int earlier, int present) => SameMark(earlier - 1, present - 1) + SameMark(earlier + 1, present + 1);

    /// <summary>The text's beginning is like the text's beginning, its end like its end.</summary>
    private int SameMark(int earlier, int present)
    {
        var isOut = earlier < 0 || earlier >= before.Count;
        var isOutNow = present < 0 || present >= after.Count;
        var isSame = isOut || isOutNow ? isOut && isOutNow : MarkOf(before[earlier]) == MarkOf(after[present]);
        return isSame ? 1 : 0;
    }

    /// <summary>
    /// What now stands between the neighbours of a paragraph that is no more: its like by order where as many came as went, else
    /// all of them.
    /// </summary>
    private List<string> InPlaceOf(int index)
    {
        var first = index;
        while (first > 0 && later[first - 1] is None)
        {
            first--;
        }

        var last = index;
        while (last + 1 < before.Count && later[last + 1] is None)
        {
            last++;
        }

        var from = first == 0 ? 0 : later[first - 1] + 1;
        var to = from;
        while (to < after.Count && !taken[to])
        {
            to++;
        }

        // Moved apart, the neighbours no longer frame anything: what stands before the following one is looked at too.
        if (to == from && last + 1 < before.Count)
        {
            to = later[last + 1];
            from = to;
            while (from > 0 && !taken[from - 1])
            {
                from--;
            }
        }

        var went = last - first + 1;
        return to - from == went ? [after[from + index - first]] : [.. Enumerable.Range(from, to - from).Select(place => after[place])];
    }
}
