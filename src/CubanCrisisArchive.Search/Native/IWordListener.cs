namespace CubanCrisisArchive.Search.Native;

/// <summary>Is told the words of each text that FTS5 puts into the index or takes out of it.</summary>
internal interface IWordListener
{
    /// <summary>A word stands in the text: as it is kept in the index, folded, as UTF-8. The bytes hold during the call only.</summary>
    void HearWord(ReadOnlySpan<byte> word);
}
