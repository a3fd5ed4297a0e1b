namespace CubanCrisisArchive.Search.Marking;

/// <summary>A word of a text that is one of those asked for.</summary>
/// <param name="Word">Its number in the text.</param>
/// <param name="Place">The number of a place that it can take, in a <see cref="PhraseTable"/>.</param>
/// <param name="Start">First byte of the text in UTF-8.</param>
/// <param name="End">One after the last.</param>
internal readonly record struct MarkedWord(int Word, int Place, int Start, int End);

/// <summary>A phrase where it stands.</summary>
/// <param name="First">Number of its first word.</param>
/// <param name="Last">Number of its last word.</param>
internal readonly record struct MarkedPhrase(int First, int Last, int Start, int End)
{
    /// <summary>Words between the two; below nought where they overlap.</summary>
    public int Gap(MarkedPhrase other) => Math.Max(other.First - Last, First - other.Last) - 1;
}
