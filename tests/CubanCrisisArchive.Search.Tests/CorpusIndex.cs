using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>The five transcripts, indexed once for a class of tests.</summary>
public sealed class CorpusIndex : IAsyncLifetime
{
    private ScratchIndex index = null!;

    public ArchiveSearcher Searcher => index.Searcher;

    /// <summary>The same index, ranked by FTS5's own means.</summary>
    public ArchiveSearcher Plain { get; private set; } = null!;

    /// <summary>The same index, ranked by our own means but as FTS5 would: by each paragraph alone.</summary>
    public ArchiveSearcher Ranked { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        index = await ScratchIndex.OfCorpusAsync();
        Plain = new ArchiveSearcher(index.OpenAsync) { IsPlain = true, Weights = RankingWeights.ParagraphsAlone };
        Ranked = new ArchiveSearcher(index.OpenAsync) { Weights = RankingWeights.ParagraphsAlone };
    }

    public ValueTask DisposeAsync() => index.DisposeAsync();
}
