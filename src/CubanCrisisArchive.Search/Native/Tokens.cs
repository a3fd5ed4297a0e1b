using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>What one of FTS5's own tokenizers makes of the words of a text. Holds native memory until disposed.</summary>
internal sealed unsafe class Tokens : IDisposable
{
    private readonly Fts5Tokenizer tokenizer;
    private readonly List<string> made = [];
    private void* instance;

    private Tokens(Fts5Api* api, bool isStemmed)
    {
        fixed (byte* porter = "porter\0"u8, unicode = "unicode61\0"u8, option = "remove_diacritics\0"u8, value = "2\0"u8)
        {
            // Porter's stemmer goes over the words that the tokenizer named first makes, with its options.
            byte** options = stackalloc byte*[3] { unicode, option, value };
            void* context;
            Fts5Tokenizer found;
            void* built;
            if (api->FindTokenizer(api, isStemmed ? porter : unicode, &context, &found) != raw.SQLITE_OK
                || found.Create(context, isStemmed ? options : options + 1, isStemmed ? 3 : 2, &built) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException("SQLite's tokenizers unicode61 and porter cannot be had.");
            }

            tokenizer = found;
            instance = built;
        }
    }

    /// <summary>Words exactly as the index sees them: folded by <c>unicode61</c>.</summary>
    public static Tokens Words(Fts5Api* api) => new(api, isStemmed: false);

    /// <summary>Words by what is the same in all their forms: stemmed by <c>porter</c>.</summary>
    public static Tokens Stems(Fts5Api* api) => new(api, isStemmed: true);

    /// <summary>One word, or one stem; words that it divides are joined.</summary>
    public string One(string word) => string.Concat(Of(word));

    /// <summary>Those of <paramref name="text"/> in order. The list is reused by the next call.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        ObjectDisposedException.ThrowIf(instance is null, this);
        made.Clear();
        var bytes = Encoding.UTF8.GetBytes(text);
        var self = GCHandle.Alloc(made);
        try
        {
            fixed (byte* start = bytes)
            {
                tokenizer.Tokenize(instance, (void*)GCHandle.ToIntPtr(self), 0, start, bytes.Length, &OnWord);
            }
        }
        finally
        {
            self.Free();
        }

        return made;
    }

    public void Dispose()
    {
        if (instance is not null)
        {
            tokenizer.Delete(instance);
            instance = null;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnWord(void* context, int flags, byte* word, int length, int start, int end)
    {
        try
        {
            var list = (List<string>)GCHandle.FromIntPtr((nint)context).Target!;
            list.Add(Encoding.UTF8.GetString(word, length));
            return raw.SQLITE_OK;
        }
        catch (OutOfMemoryException)
        {
            return raw.SQLITE_NOMEM;
        }
    }
}
