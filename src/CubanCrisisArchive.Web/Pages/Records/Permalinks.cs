using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Records.Transcripts.Permalinks;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>Where permanent links to paragraphs lead today, told from what the ledger knows of the record's former texts.</summary>
public sealed class Permalinks(Ledger ledger)
{
    /// <summary>Where the notes on a link stand in a record's page.</summary>
    public const string NoticeAnchor = "changed";

    /// <summary>The permanent address of a paragraph.</summary>
    public static string PathOf(RecordId record, string paragraph) => $"/records/{record}/p/{paragraph}";

    /// <param name="paragraphs">The record's paragraphs as they are; none where it is no longer held.</param>
    public async Task<PermalinkOutcome> FollowAsync(RecordId record, string address, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var states = await ledger.TextStatesOfAsync(record, cancellationToken);
        var outcome = PermalinkTrail.Follow(address, states, [.. paragraphs.Select(paragraph => paragraph.Id)]);
        if (outcome is not PermalinkOutcome.Unknown)
        {
            return outcome;
        }

        // Published before the ledger kept whole texts: that it was there is known, and no more.
        return await ledger.WasPublishedAsync(record, address, cancellationToken) ? new PermalinkOutcome.Gone() : outcome;
    }

    /// <summary>What a reader is told beside the paragraphs that an old link now leads to, by paragraph id.</summary>
    public static IReadOnlyDictionary<string, string> NoticesOf(PermalinkOutcome outcome) => outcome switch
    {
        PermalinkOutcome.Changed { Paragraphs: [var only] } => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [only] = "This paragraph has changed since the link was made.",
        },
        PermalinkOutcome.Changed changed => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [changed.Paragraphs[0]] = $"This paragraph has changed since the link was made: what stands at its place are {changed.Paragraphs.Count} paragraphs, of which this is the first.",
        },
        PermalinkOutcome.OneOf oneOf => oneOf.Paragraphs.ToDictionary(
            paragraph => paragraph,
            _ => $"The link may mean this paragraph: the same words stand in {oneOf.Paragraphs.Count} paragraphs, and which was meant cannot be told.",
            StringComparer.Ordinal),
        _ => new Dictionary<string, string>(StringComparer.Ordinal),
    };
}
