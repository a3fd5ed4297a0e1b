using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>Makes a connection ready for the index: it learns the archive's tokenizer and functions. To be called on each connection that reads or writes the index.</summary>
internal static unsafe class Fts5Extensions
{
    /// <summary>Pooled connections keep their native handle, and with it what was registered.</summary>
    private static readonly ConditionalWeakTable<sqlite3, Known> Ready = [];

    /// <returns>The connection's place for lists.</returns>
    public static ListSlot Register(SqliteConnection connection) => KnownOf(connection).Slot;

    /// <summary>What tells the words of a text as this connection's index sees them.</summary>
    public static Tokens WordsOf(SqliteConnection connection) => Tokens.Words((Fts5Api*)KnownOf(connection).Api);

    /// <summary>What tells what is the same in all forms of a word.</summary>
    public static Tokens StemsOf(SqliteConnection connection) => Tokens.Stems((Fts5Api*)KnownOf(connection).Api);

    /// <summary>What tells words and their places as this connection's index sees them.</summary>
    public static PlacedTokens PlacedTokensOf(SqliteConnection connection) => new((Fts5Api*)KnownOf(connection).Api);

    private static Known KnownOf(SqliteConnection connection)
    {
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        if (Ready.TryGetValue(handle, out var known))
        {
            return known;
        }

        var api = ApiOf(handle);
        ArchiveTokenizer.Register(api);
        OrderedNear.Register(api);
        LiteralText.Register(handle);
        known = new Known((nint)api, ListFunction.Register(api));
        Ready.AddOrUpdate(handle, known);
        return known;
    }

    /// <summary>FTS5 hands out its interface through a typed pointer bound to a query (SQLite's documented way since 3.20).</summary>
    private static Fts5Api* ApiOf(sqlite3 handle)
    {
        Fts5Api* api = null;
        var status = raw.sqlite3_prepare_v2(handle, "select fts5(?1)", out var statement);
        if (status != raw.SQLITE_OK)
        {
            throw new InvalidOperationException("This SQLite library has no full-text search (FTS5).");
        }

        using (statement)
        {
            fixed (byte* type = "fts5_api_ptr\0"u8)
            {
                SqliteExports.BindPointer(statement.DangerousGetHandle(), 1, &api, type);
                raw.sqlite3_step(statement);
            }
        }

        return api is not null && api->Version >= 2 ? api : throw new InvalidOperationException("This SQLite library's full-text search is too old.");
    }

    /// <summary>FTS5's interface lives as long as the connection.</summary>
    private sealed record Known(nint Api, ListSlot Slot);
}
