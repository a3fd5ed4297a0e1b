namespace CubanCrisisArchive.Records.Transcripts.Permalinks;

/// <summary>
/// Follows a paragraph's address from the states of the text in which it was published to the text as it is. Only the marks of the
/// texts are needed, not the texts: each address ends in one. Another paragraph is never taken for the one that was meant; where
/// that cannot be told, the outcome says so.
/// </summary>
public static class PermalinkTrail
{
    /// <param name="address">A paragraph's id, as in the link: <c>12-9f3a01bc</c>.</param>
    /// <param name="states">The ids of the record's paragraphs in each state that was published, in their order, the oldest state first.</param>
    /// <param name="current">The ids of the record's paragraphs as they are, in their order.</param>
    public static PermalinkOutcome Follow(string address, IReadOnlyList<IReadOnlyList<string>> states, IReadOnlyList<string> current)
    {
        var outcomes = states
            .Where(state => state.Contains(address, StringComparer.Ordinal))
            .Select(state => ParagraphAlignment.Of(state, current).OutcomeOf(IndexOf(state, address)))
            .ToList();
        if (outcomes.Count == 0)
        {
            return current.Contains(address, StringComparer.Ordinal) ? new PermalinkOutcome.Stands(address) : new PermalinkOutcome.Unknown();
        }

        return outcomes.Skip(1).Aggregate(outcomes[0], Both);
    }

    /// <summary>
    /// One address may have stood for two paragraphs of equal words, one after the other: an insertion can give the first the number
    /// that the second had. Then either may be meant.
    /// </summary>
    private static PermalinkOutcome Both(PermalinkOutcome one, PermalinkOutcome other)
    {
        if (Same(one, other))
        {
            return one;
        }

        var standing = Standing(one).Concat(Standing(other)).Distinct(StringComparer.Ordinal).ToList();
        if (standing.Count > 0)
        {
            return new PermalinkOutcome.OneOf(standing);
        }

        var changed = Changed(one).Concat(Changed(other)).Distinct(StringComparer.Ordinal).ToList();
        return changed.Count > 0 ? new PermalinkOutcome.Changed(changed) : one;
    }

    private static bool Same(PermalinkOutcome one, PermalinkOutcome other) =>
        one.GetType() == other.GetType()
        && Standing(one).SequenceEqual(Standing(other), StringComparer.Ordinal)
        && Changed(one).SequenceEqual(Changed(other), StringComparer.Ordinal);

    private static IReadOnlyList<string> Standing(PermalinkOutcome outcome) => outcome switch
    {
        PermalinkOutcome.Stands stands => [stands.Paragraph],
        PermalinkOutcome.OneOf oneOf => oneOf.Paragraphs,
        _ => [],
    };

    private static IReadOnlyList<string> Changed(PermalinkOutcome outcome) => outcome is PermalinkOutcome.Changed changed ? changed.Paragraphs : [];

    private static int IndexOf(IReadOnlyList<string> state, string address)
    {
        for (var i = 0; i < state.Count; i++)
        {
            if (string.Equals(state[i], address, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
