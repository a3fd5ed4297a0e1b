using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>The words of a text with their places: the archive's own tokenizer, called outside FTS5. Holds native memory until disposed.</summary>
internal sealed unsafe class PlacedTokens : IDisposable
{
    private readonly Fts5Tokenizer tokenizer;
    private void* instance;

    public PlacedTokens(Fts5Api* api)
    {
        fixed (byte* name = "archive\0"u8)
        {
            void* context;
            Fts5Tokenizer found;
            void* made;
            if (api->FindTokenizer(api, name, &context, &found) != raw.SQLITE_OK || found.Create(context, null, 0, &made) != raw.SQLITE_OK)
            {
                throw new InvalidOperationException("The archive's tokenizer cannot be had.");
            }

            tokenizer = found;
            instance = made;
        }
    }

    /// <summary>Takes a word: its number in the text, the word as the index sees it in UTF-8, and the bytes of the text where it stands.</summary>
    public delegate void Take(int number, ReadOnlySpan<byte> word, int start, int end);

    /// <summary>Gives each word of <paramref name="text"/> to <paramref name="take"/>, in order.</summary>
    public void Read(ReadOnlySpan<byte> text, Take take)
    {
        ObjectDisposedException.ThrowIf(instance is null, this);
        var call = new Call(take);
        var self = GCHandle.Alloc(call);
        try
        {
            fixed (byte* start = text)
            {
                tokenizer.Tokenize(instance, (void*)GCHandle.ToIntPtr(self), 0, start, text.Length, &OnToken);
            }
        }
        finally
        {
            self.Free();
        }

        if (call.Failure is not null)
        {
            throw new InvalidOperationException("Reading a text's words failed.", call.Failure);
        }
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
    private static int OnToken(void* context, int flags, byte* token, int length, int start, int end)
    {
        var call = (Call)GCHandle.FromIntPtr((nint)context).Target!;
        try
        {
            call.Take(call.Number++, new ReadOnlySpan<byte>(token, length), start, end);
            return raw.SQLITE_OK;
        }
        catch (Exception e)
        {
            call.Failure = e;
            return raw.SQLITE_ERROR;
        }
    }

    private sealed class Call(Take take)
    {
        public Take Take { get; } = take;

        public int Number { get; set; }

        public Exception? Failure { get; set; }
    }
}
