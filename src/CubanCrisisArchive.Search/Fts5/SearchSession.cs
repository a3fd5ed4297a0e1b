using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>One query on one connection, which stays with one view of the archive from the first row to the last, whatever is written meanwhile.</summary>
internal sealed class SearchSession : IAsyncDisposable
{
    private readonly SqliteTransaction view;

    private SearchSession(SqliteConnection connection, SqliteTransaction view)
    {
        Connection = connection;
        this.view = view;
    }

    public SqliteConnection Connection { get; }

    public static async Task<SearchSession> OpenAsync(Func<CancellationToken, ValueTask<SqliteConnection>> open, CancellationToken cancellationToken)
    {
        var connection = await open(cancellationToken);
        try
        {
            Fts5Extensions.Register(connection);
            return new SearchSession(connection, connection.BeginTransaction(deferred: true));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The query as the index is asked it, and an account of what its words stand for.</summary>
    public (SearchPlan Plan, TermExpander Terms) Plan(QueryNode root, IndexVocabulary vocabulary)
    {
        using var words = Fts5Extensions.WordsOf(Connection);
        using var stems = Fts5Extensions.StemsOf(Connection);
        var terms = new TermExpander(vocabulary, words.One, stems.One);
        var plan = new QueryCompiler(terms, field => LabelReader.Find(Connection, field)).Compile(root);
        return (plan, terms);
    }

    /// <summary>A word as the index sees it.</summary>
    public string Fold(string word)
    {
        using var words = Fts5Extensions.WordsOf(Connection);
        return words.One(word);
    }

    public async ValueTask DisposeAsync()
    {
        await view.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
