namespace CubanCrisisArchive.Search.Indexing;

/// <summary>What a statement is given in a place: a whole number, a text, or nothing. Numbers are not boxed, for a record has thousands of them.</summary>
internal readonly struct StatementValue
{
    public long? Number { get; private init; }

    public string? Text { get; private init; }

    /// <summary>A text that is not empty, as SQLite takes it.</summary>
    public byte[]? Utf8 { get; private init; }

    public static implicit operator StatementValue(long? number) => new() { Number = number };

    public static implicit operator StatementValue(string? text) => new() { Text = text };

    public static implicit operator StatementValue(byte[] utf8) => new() { Utf8 = utf8 };
}
