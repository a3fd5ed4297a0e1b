using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// A tokenizer over FTS5's own that puts each word down twice at the same place: by its stem, and as it stands behind the
/// byte <see cref="ExactMark"/>. So exact and stemmed words mix in one query, in phrases and nearness alike. In a query a
/// word means its stem, and with the mark before it the word as it stands.
/// </summary>
internal static unsafe class ArchiveTokenizer
{
    public const string Name = "archive";

    /// <summary>Stands before exact words, in the index and in match expressions. No text holds it as part of a word.</summary>
    public const char ExactMark = '\u0001';

    /// <summary>Bytes of an exact word that are kept: longer runs of letters are no words.</summary>
    private const int LongestWord = 250;

    private const int QueryFlag = 1;
    private const int ColocatedFlag = 1;

    /// <summary>Who hears the words of texts on this thread.</summary>
    [ThreadStatic]
    private static IWordListener? listener;

    /// <summary>Tells <paramref name="to"/>, or no one, the words of all texts that are put in or taken out on this thread from now on.</summary>
    public static void Tell(IWordListener? to) => listener = to;

    public static void Register(Fts5Api* api)
    {
        var tokenizer = new Fts5Tokenizer { Create = &Create, Delete = &Delete, Tokenize = &Tokenize };
        fixed (byte* name = "archive\0"u8)
        {
            var status = api->CreateTokenizer(api, name, api, &tokenizer, 0);
            if (status != raw.SQLITE_OK)
            {
                throw new InvalidOperationException($"SQLite would not take the archive's tokenizer (status {status}).");
            }
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Create(void* context, byte** arguments, int count, void** made)
    {
        var api = (Fts5Api*)context;
        var parts = (Parts*)NativeMemory.AllocZeroed((nuint)sizeof(Parts));
        fixed (byte* porter = "porter\0"u8, unicode = "unicode61\0"u8, option = "remove_diacritics\0"u8, value = "2\0"u8)
        {
            byte** options = stackalloc byte*[3] { unicode, option, value };
            void* porterContext;
            void* unicodeContext;
            if (api->FindTokenizer(api, porter, &porterContext, &parts->Porter) == raw.SQLITE_OK
                && api->FindTokenizer(api, unicode, &unicodeContext, &parts->Unicode) == raw.SQLITE_OK
                && parts->Porter.Create(porterContext, options, 3, &parts->PorterInstance) == raw.SQLITE_OK
                && parts->Unicode.Create(unicodeContext, options + 1, 2, &parts->UnicodeInstance) == raw.SQLITE_OK)
            {
                *made = parts;
                return raw.SQLITE_OK;
            }
        }

        Free(parts);
        return raw.SQLITE_ERROR;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(void* instance) => Free((Parts*)instance);

    private static void Free(Parts* parts)
    {
        if (parts->PorterInstance is not null)
        {
            parts->Porter.Delete(parts->PorterInstance);
        }

        if (parts->UnicodeInstance is not null)
        {
            parts->Unicode.Delete(parts->UnicodeInstance);
        }

        NativeMemory.Free(parts);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Tokenize(void* instance, void* context, int flags, byte* text, int length, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        var parts = (Parts*)instance;
        var call = new Call { Context = context, Emit = emit, Text = text, Flags = flags, Parts = parts };
        return parts->Porter.Tokenize(parts->PorterInstance, &call, flags, text, length, &OnStem);
    }

    /// <summary>A word found by the stemmer: put down its stem, then the word.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnStem(void* context, int flags, byte* stem, int length, int start, int end)
    {
        var call = (Call*)context;
        var isExact = call->IsQuery && start > 0 && call->Text[start - 1] == ExactMark;
        if (!isExact)
        {
            var status = call->Emit(call->Context, 0, stem, length, start, end);
            if (status != raw.SQLITE_OK || call->IsQuery)
            {
                return status;
            }

            listener?.HearWord();
        }

        call->Start = start;
        call->End = end;
        call->ExactFlags = isExact ? 0 : ColocatedFlag;
        return EmitExact(call, call->Text + start, end - start);
    }

    private static int EmitExact(Call* call, byte* word, int length)
    {
        if (length > LongestWord)
        {
            return raw.SQLITE_OK;
        }

        byte* marked = stackalloc byte[LongestWord + 1];
        marked[0] = (byte)ExactMark;
        for (var i = 0; i < length; i++)
        {
            if (word[i] >= 0x80)
            {
                // Letters beyond ASCII: unicode61 folds case and takes off the accents.
                return call->Parts->Unicode.Tokenize(call->Parts->UnicodeInstance, call, call->Flags, word, length, &OnFolded);
            }

            marked[i + 1] = word[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(word[i] | 0x20) : word[i];
        }

        return EmitMarked(call, marked, length);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnFolded(void* context, int flags, byte* word, int length, int start, int end)
    {
        if (length > LongestWord)
        {
            return raw.SQLITE_OK;
        }

        var call = (Call*)context;
        byte* marked = stackalloc byte[LongestWord + 1];
        marked[0] = (byte)ExactMark;
        Buffer.MemoryCopy(word, marked + 1, LongestWord, length);
        return EmitMarked(call, marked, length);
    }

    private static int EmitMarked(Call* call, byte* marked, int length)
    {
        try
        {
            if (!call->IsQuery)
            {
                listener?.HearSpelling(new ReadOnlySpan<byte>(marked + 1, length));
            }
        }
        catch (OutOfMemoryException)
        {
            return raw.SQLITE_NOMEM;
        }

        return call->Emit(call->Context, call->ExactFlags, marked, length + 1, call->Start, call->End);
    }

    /// <summary>The two tokenizers it is made of. Lives in native memory until FTS5 calls <see cref="Delete"/>.</summary>
    private struct Parts
    {
        public Fts5Tokenizer Porter;
        public Fts5Tokenizer Unicode;
        public void* PorterInstance;
        public void* UnicodeInstance;
    }

    /// <summary>One text being tokenized; lives on the stack of <see cref="Tokenize"/>.</summary>
    private struct Call
    {
        public void* Context;
        public delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> Emit;
        public byte* Text;
        public int Flags;
        public int Start;
        public int End;
        public int ExactFlags;
        public Parts* Parts;

        public readonly bool IsQuery => (Flags & QueryFlag) != 0;
    }
}
