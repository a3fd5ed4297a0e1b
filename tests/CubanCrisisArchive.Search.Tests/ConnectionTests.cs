using System.Runtime.CompilerServices;
using CubanCrisisArchive.Search.Native;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>What a connection is taught of the index lives as long as the connection.</summary>
public sealed class ConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thousands_of_connections_are_opened_asked_and_closed()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.", "Another ship and a bomber.");
        var searcher = new ArchiveSearcher(cancellationToken => FreshAsync(index, cancellationToken));

        for (var i = 0; i < 2_000; i++)
        {
            (await searcher.SearchAsync(i % 2 == 0 ? "ship" : "ship NEAR/5 bomber", cancellationToken: Token)).Total.ShouldBe(i % 2 == 0 ? 2 : 1);
        }
    }

    [Fact]
    public async Task What_was_registered_goes_with_its_connection()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        var registered = await RegisteredAsync(index);

#pragma warning disable S1215 // What is collected is what is asked.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
#pragma warning restore S1215

        registered.ShouldAllBe(slot => !slot.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> RegisteredAsync(ScratchIndex index)
    {
        var slots = new List<WeakReference>();
        for (var i = 0; i < 20; i++)
        {
            await using var connection = await FreshAsync(index, Token);
            slots.Add(new WeakReference(Fts5Extensions.Register(connection)));
        }

        return slots;
    }

    /// <summary>A connection that is not taken from the pool and does not go back to it.</summary>
    private static async ValueTask<SqliteConnection> FreshAsync(ScratchIndex index, CancellationToken cancellationToken)
    {
        await using var pooled = await index.OpenAsync(cancellationToken);
        var connection = new SqliteConnection($"{pooled.ConnectionString};Pooling=False");
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
