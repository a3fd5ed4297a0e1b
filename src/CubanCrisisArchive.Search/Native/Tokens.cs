using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>The words of a text exactly as the index sees them: folded by FTS5's own <c>unicode61</c>. Holds native memory until disposed.</summary>
internal sealed unsafe class Tokens : IDisposable
{
    private readonly Fts5Tokenizer tokenizer;
    private readonly List<string> words = [];
    private void* instance;

    public Tokens(Fts5Api* api)
    {
        fixed (byte* name = "unicode61\0"u8, option = "remove_diacritics\0"u8, value = "2\0"u8)
        {
            byte** options = stackalloc byte*[2] { option, value };
            void* context;
            Fts5Tokenizer found;
            void* made;
            if (api->FindTokenizer(api, name, &context, &found) != raw.SQLITE_OK || found.Create(context, options, 2, &made) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException("SQLite's tokenizer unicode61 cannot be had.");
            }

            tokenizer = found;
            instance = made;
        }
    }

    /// <summary>The words of <paramref name="text"/> in order. The list is reused by the next call.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        ObjectDisposedException.ThrowIf(instance is null, this);
        words.Clear();
        var bytes = Encoding.UTF8.GetBytes(text);
        var self = GCHandle.Alloc(words);
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

        return words;
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
