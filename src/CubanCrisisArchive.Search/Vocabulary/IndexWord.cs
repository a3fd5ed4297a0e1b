namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>A word of the index, folded.</summary>
/// <param name="Records">How many records hold it.</param>
internal readonly record struct IndexWord(string Word, int Records);
