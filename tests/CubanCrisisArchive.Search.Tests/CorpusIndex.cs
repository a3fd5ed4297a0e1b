namespace CubanCrisisArchive.Search.Tests;

/// <summary>The five transcripts, indexed once for a class of tests.</summary>
public sealed class CorpusIndex : IAsyncLifetime
{
    private ScratchIndex index = null!;

    public ArchiveSearcher Searcher => index.Searcher;

    public async ValueTask InitializeAsync() => index = await ScratchIndex.OfCorpusAsync();

    public ValueTask DisposeAsync() => index.DisposeAsync();
}
