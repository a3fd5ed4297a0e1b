using System.Runtime.InteropServices;

namespace CubanCrisisArchive.Search.Native;

/// <summary>FTS5's table of functions for extensions (<c>fts5_api</c> version 2 of fts5.h); never longer than what is used here.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Api
{
    public int Version;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, Fts5Tokenizer*, nint, int> CreateTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void**, Fts5Tokenizer*, int> FindTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, delegate* unmanaged[Cdecl]<Fts5Row*, void*, nint, int, nint*, void>, delegate* unmanaged[Cdecl]<void*, void>, int> CreateFunction;
}

/// <summary>A tokenizer (<c>fts5_tokenizer</c>).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Tokenizer
{
    public delegate* unmanaged[Cdecl]<void*, byte**, int, void**, int> Create;
    public delegate* unmanaged[Cdecl]<void*, void> Delete;
    public delegate* unmanaged[Cdecl]<void*, void*, int, byte*, int, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int>, int> Tokenize;
}

/// <summary>What FTS5 tells a function of the row it stands on (<c>Fts5ExtensionApi</c> of fts5.h).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Row
{
    public int Version;
    public delegate* unmanaged[Cdecl]<void*, void*> UserData;
    public nint ColumnCount;
    public nint RowCount;
    public nint ColumnTotalSize;
    public nint Tokenize;
    public delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
    public delegate* unmanaged[Cdecl]<void*, int, int> PhraseSize;
    public nint InstanceCount;
    public nint Instance;
    public delegate* unmanaged[Cdecl]<void*, long> RowId;
    public nint ColumnText;
    public nint ColumnSize;
    public delegate* unmanaged[Cdecl]<void*, int, void*, delegate* unmanaged[Cdecl]<Fts5Row*, void*, void*, int>, int> QueryPhrase;
    public nint SetAuxiliaryData;
    public nint GetAuxiliaryData;
    public delegate* unmanaged[Cdecl]<void*, int, Fts5PhraseIterator*, int*, int*, int> PhraseFirst;
    public delegate* unmanaged[Cdecl]<void*, Fts5PhraseIterator*, int*, int*, void> PhraseNext;
}

/// <summary>Where a walk over a phrase's places stands; FTS5's own to read.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Fts5PhraseIterator
{
    public nint At;
    public nint End;
}
