using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>
/// A microfiche publisher's target filmed amid a document: title, grid, publisher, copyright notice. It is no part of the
/// document and says that it may not be reproduced: it is recorded as present, and its words go nowhere.
/// </summary>
internal static class MicroficheTarget
{
    /// <summary>Words without which a stretch is not taken for a target: somebody claims rights in it.</summary>
    private static readonly string[] RightsWords = ["All rights reserved", "may not be made without permission", "may not be reproduced"];

    /// <summary>Words that a target's blocks hold.</summary>
    private static readonly string[] TargetWords =
    [
        "All rights reserved", "may not be made without permission", "may not be reproduced", "Published by:", "microfiche",
        "Microfiche", "Information and Learning", "University Microfilms", "REEL #",
    ];

    /// <summary>First and last block of a target, or null where there is none.</summary>
    public static (int First, int Last)? Find(SourceText source, IReadOnlyList<MarkdownBlock> blocks)
    {
        var texts = blocks.Select(block => block.ReadingOf(source)).ToList();
        if (!texts.Exists(text => Holds(text, RightsWords)))
        {
            return null;
        }

        // A memorandum has no headings of its own: the first one opens the target, the last block with its words closes it.
        var first = 0;
        while (blocks[first].Kind != MarkdownBlockKind.Heading && !Holds(texts[first], TargetWords))
        {
            first++;
        }

        return (first, texts.FindLastIndex(text => Holds(text, TargetWords)));
    }

    public static ApparatusItem Fence(SourceText source, TextSpan span) =>
        new(ApparatusKind.ForeignMatter, "Microfiche publisher's target, not part of the document; it states that it may not be reproduced", null, [span], [source.LinesOf(span)]);

    private static bool Holds(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
