namespace CubanCrisisArchive.Search.Tests;

/// <summary>The five transcripts, indexed once for a class of tests.</summary>
public sealed class CorpusIndex : IAsyncLifetime
{
    private ScratchIndex index = null!;

    public ArchiveSearcher Searcher => index.Searcher;

    /// <summary>The same index, ranked by FTS5's own means.</summary>
    public ArchiveSearcher Plain => new(index.OpenAsync) { IsPlain = true };

    public async ValueTask InitializeAsync() => index = await ScratchIndex.OfCorpusAsync();

    public ValueTask DisposeAsync() => index.DisposeAsync();
}
