namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>A stretch of a citation.</summary>
public sealed record StyledRun(string Text, bool IsItalic);

/// <summary>A citation as it is printed, italics told apart.</summary>
public sealed record StyledText(IReadOnlyList<StyledRun> Runs)
{
    internal static readonly StyledText Empty = new([]);

    /// <summary>The words without italics, as they are copied.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));

    internal static StyledText Plain(string text) => Empty.Add(text);

    internal StyledText Add(string? text) => Add(text, isItalic: false);

    internal StyledText AddItalic(string? text) => Add(text, isItalic: true);

    private StyledText Add(string? text, bool isItalic) => string.IsNullOrEmpty(text) ? this : new([.. Runs, new StyledRun(text, isItalic)]);
}
