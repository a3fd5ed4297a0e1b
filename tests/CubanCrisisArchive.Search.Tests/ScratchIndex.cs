using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>A real index in a real file that lasts as long as the test.</summary>
internal sealed class ScratchIndex : IAsyncDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"search-{Guid.NewGuid():N}.db");

    private ScratchIndex() => Searcher = new ArchiveSearcher(OpenAsync);

    public ArchiveSearcher Searcher { get; }

    public static Task<ScratchIndex> OfCorpusAsync() => OfAsync([.. RecordExhibit.Corpus]);

    public static async Task<ScratchIndex> OfAsync(params RecordExhibit[] exhibits)
    {
        var index = new ScratchIndex();
        await index.WriteAsync((connection, transaction) => SearchIndexWriter.CreateTablesAsync(connection, transaction));
        await index.AddAsync(exhibits);
        return index;
    }

    /// <summary>One record whose paragraphs are the given lines.</summary>
    public static Task<ScratchIndex> OfParagraphsAsync(params string[] paragraphs) =>
        OfAsync(RecordExhibit.Of("record", $"title: A record\n\n{string.Join("\n\n", paragraphs)}"));

    public Task AddAsync(params RecordExhibit[] exhibits) => WriteAsync(async (connection, transaction) =>
    {
        foreach (var exhibit in exhibits)
        {
            SearchIndexWriter.Add(transaction, exhibit.Record, exhibit.Source);
        }

        await SearchIndexWriter.FinishAsync(connection, transaction);
    });

    public Task AddAuthoritiesAsync(params AuthorityRecord[] authorities) => WriteAsync(async (connection, transaction) =>
    {
        SearchIndexWriter.AddAuthorities(transaction, authorities);
        await SearchIndexWriter.FinishAsync(connection, transaction);
    });

    public Task RemoveAsync(string id) => WriteAsync(async (connection, transaction) =>
    {
        SearchIndexWriter.Remove(transaction, RecordId.Parse(id));
        await SearchIndexWriter.FinishAsync(connection, transaction);
    });

    public async Task WriteAsync(Func<SqliteConnection, SqliteTransaction, Task> write)
    {
        await using var connection = await OpenAsync(CancellationToken.None);
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await write(connection, transaction);
        await transaction.CommitAsync();
    }

    public async ValueTask<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={path};Foreign Keys=True");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(path);
        return ValueTask.CompletedTask;
    }
}
