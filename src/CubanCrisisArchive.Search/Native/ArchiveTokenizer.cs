using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// FTS5's own <c>unicode61</c>, with two things more: a query can ask for any of several words at one place, in phrases and nearness
/// too; and a listener hears the words of what is put into the index or taken out. A word is kept once, as it stands; which words are forms
/// of one is told when they are asked for (<see cref="Vocabulary.WordForms"/>).
/// </summary>
internal static unsafe class ArchiveTokenizer
{
    public const string Name = "archive";

    /// <summary>In a query, joins words of which any may stand at the place. No text holds it as part of a word.</summary>
    public const char Or = '\u0001';

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
        var own = (Unicode*)NativeMemory.AllocZeroed((nuint)sizeof(Unicode));
        fixed (byte* name = "unicode61\0"u8, option = "remove_diacritics\0"u8, value = "2\0"u8)
        {
            byte** options = stackalloc byte*[2] { option, value };
            void* ofUnicode;
            if (api->FindTokenizer(api, name, &ofUnicode, &own->Tokenizer) == raw.SQLITE_OK
                && own->Tokenizer.Create(ofUnicode, options, 2, &own->Instance) == raw.SQLITE_OK)
            {
                *made = own;
                return raw.SQLITE_OK;
            }
        }

        Free(own);
        return raw.SQLITE_ERROR;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(void* instance) => Free((Unicode*)instance);

    private static void Free(Unicode* own)
    {
        if (own->Instance is not null)
        {
            own->Tokenizer.Delete(own->Instance);
        }

        NativeMemory.Free(own);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Tokenize(void* instance, void* context, int flags, byte* text, int length, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> emit)
    {
        var own = (Unicode*)instance;
        var call = new Call { Context = context, Emit = emit, Text = text };
        return (flags & QueryFlag) != 0
            ? own->Tokenizer.Tokenize(own->Instance, &call, flags, text, length, &OnAsked)
            : own->Tokenizer.Tokenize(own->Instance, &call, flags, text, length, &OnWord);
    }

    /// <summary>A word of a query.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnAsked(void* context, int flags, byte* word, int length, int start, int end)
    {
        var call = (Call*)context;
        return call->Emit(call->Context, start > 0 && call->Text[start - 1] == Or ? ColocatedFlag : 0, word, length, start, end);
    }

    /// <summary>A word of a text.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnWord(void* context, int flags, byte* word, int length, int start, int end)
    {
        try
        {
            listener?.HearWord(new ReadOnlySpan<byte>(word, length));
        }
        catch (OutOfMemoryException)
        {
            return raw.SQLITE_NOMEM;
        }

        var call = (Call*)context;
        return call->Emit(call->Context, 0, word, length, start, end);
    }

    /// <summary>The tokenizer it is made of. Lives in native memory until FTS5 calls <see cref="Delete"/>.</summary>
    private struct Unicode
    {
        public Fts5Tokenizer Tokenizer;
        public void* Instance;
    }

    /// <summary>One text being tokenized; lives on the stack of <see cref="Tokenize"/>.</summary>
    private struct Call
    {
        public void* Context;
        public delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int> Emit;
        public byte* Text;
    }
}
