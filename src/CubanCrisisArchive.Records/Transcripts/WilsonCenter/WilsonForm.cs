using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.WilsonCenter;

/// <summary>A labelled field of the form.</summary>
/// <param name="Label">Where the label stands, colon included.</param>
/// <param name="Value">Runs of the value, in order; empty where the label has none.</param>
internal sealed record WilsonField(WilsonLabel Name, TextSpan Label, IReadOnlyList<Run> Value)
{
    /// <summary>From the value's first character to its last, or null where it has none.</summary>
    public TextSpan? ValueSpan => Value.Count == 0 ? null : TextSpan.FromBounds(Value[0].Span.Start, Value[^1].Span.End);
}

/// <summary>The labels of the Wilson Center's form.</summary>
internal enum WilsonLabel
{
    Citation,
    Summary,
    OriginalLanguage,
    Contents,
    Credits,
    Unknown,
}

/// <summary>
/// The Wilson Center's form taken apart: a head (date and title), labelled fields, and the body that follows the last label's
/// value. Labels stand bold or plain, on a line of their own or before their value.
/// </summary>
internal sealed partial record WilsonForm(IReadOnlyList<MarkdownBlock> Head, IReadOnlyList<WilsonField> Fields, IReadOnlyList<MarkdownBlock> Body)
{
    /// <summary>Labels are looked for in this many blocks: the form stands before the text, and a text may hold a line like a label.</summary>
    private const int LongestForm = 40;

    private static readonly (string Words, WilsonLabel Name)[] Labels =
    [
        ("Citation", WilsonLabel.Citation),
        ("Summary", WilsonLabel.Summary),
        ("Original Language", WilsonLabel.OriginalLanguage),
        ("Contents", WilsonLabel.Contents),
        ("Credits", WilsonLabel.Credits),
    ];

    public static WilsonForm Read(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        var labels = FindLabels(source, blocks);
        if (labels.Count == 0)
        {
            return new WilsonForm([], [], blocks);
        }

        var fields = new List<WilsonField>();
        var bodyStart = blocks.Count;
        for (var i = 0; i < labels.Count; i++)
        {
            var (block, name, end) = labels[i];
            var (label, value) = RunSplitting.SplitAt(blocks[block].Runs, end);
            var runs = value.SkipWhile(run => run.Kind == RunKind.Markup || IsBlank(source, run)).ToList();
            var next = i + 1 < labels.Count ? labels[i + 1].Block : NextAfterLast(source, blocks, block, runs.Count == 0);
            foreach (var other in blocks.Take(next).Skip(block + 1))
            {
                // The line end between two blocks keeps their words apart.
                if (runs.Count > 0)
                {
                    runs.Add(new Run(RunKind.Text, new TextSpan(runs[^1].Span.End, 1)));
                }

                runs.AddRange(other.Runs);
            }

            var labelEnd = runs.Count > 0 && runs[0].Span.Start < blocks[block].Span.End ? runs[0].Span.Start : blocks[block].Span.End;
            fields.Add(new WilsonField(name, source.Trim(TextSpan.FromBounds(label[0].Span.Start, labelEnd)), runs));
            bodyStart = next;
        }

        return new WilsonForm([.. blocks.Take(labels[0].Block)], fields, [.. blocks.Skip(bodyStart)]);
    }

    /// <summary>The last label takes one block for its value, and what else lists the contents; the text begins after it.</summary>
    private static int NextAfterLast(SourceText source, IReadOnlyList<MarkdownBlock> blocks, int block, bool isAlone)
    {
        var next = Math.Min(blocks.Count, isAlone ? block + 2 : block + 1);
        while (next < blocks.Count && ListedContents().IsMatch(ReadingText.Of(source, blocks[next].Runs).Text))
        {
            next++;
        }

        return next;
    }

    private static List<(int Block, WilsonLabel Name, int End)> FindLabels(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        var found = new List<(int, WilsonLabel, int)>();
        for (var i = 0; i < Math.Min(blocks.Count, LongestForm); i++)
        {
            if (LabelOf(source, blocks[i]) is not { } label)
            {
                continue;
            }

            if (label.Name != WilsonLabel.Unknown || found.Count > 0)
            {
                found.Add((i, label.Name, label.End));
            }

            if (label.Name == WilsonLabel.Contents)
            {
                break;
            }
        }

        // A line like a label in the text is no label: the form ends with one that is known.
        while (found.Count > 0 && found[^1].Item2 == WilsonLabel.Unknown)
        {
            found.RemoveAt(found.Count - 1);
        }

        return found;
    }

    private static (WilsonLabel Name, int End)? LabelOf(SourceText source, MarkdownBlock block)
    {
        if (block.Kind is not (MarkdownBlockKind.Paragraph or MarkdownBlockKind.Heading))
        {
            return null;
        }

        var reading = ReadingText.Of(source, block.Runs);
        foreach (var (words, name) in Labels)
        {
            if (reading.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && reading.Text.AsSpan(words.Length).TrimStart().StartsWith(":"))
            {
                var colon = reading.Text.IndexOf(':', StringComparison.Ordinal);
                return (name, reading.SourceOf(colon, 1)[0].End);
            }
        }

        return IsLikeLabel(reading.Text) ? (WilsonLabel.Unknown, block.Span.End) : null;
    }

    private static bool IsLikeLabel(string text) =>
        text.Length is > 3 and < 40 && text[^1] == ':' && char.IsUpper(text[0])
        && text.AsSpan(0, text.Length - 1).IndexOfAnyExcept(LabelCharacters) < 0;

    private static readonly System.Buffers.SearchValues<char> LabelCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ()/&-");

    [GeneratedRegex(@"^(?:Scan of Original Document|Original Scan|\p{L}+ (?:Translation|Transcription|Transcript)|(?:Translation|Transcription|Transcript) - \p{L}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ListedContents();

    private static bool IsBlank(SourceText source, Run run) => source.Trim(run.Span).Length == 0;
}
