using System.Buffers.Text;
using System.Text;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Api;

/// <summary>A place in a list of records as a word that is handed back. Nothing is kept here for anyone: it outlives a restart.</summary>
internal static class ApiPlace
{
    private const int MostCharacters = 1000;

    public static string Write(RecordOrder order, string place) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{order}\n{place}"));

    /// <summary>The place, or null where the word is none of that order.</summary>
    public static string? Read(string word, RecordOrder order) =>
        word.Length <= MostCharacters
        && Base64Url.IsValid(word)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(word)).Split('\n') is [var said, { Length: > 0 } place]
        && said == order.ToString()
            ? place
            : null;
}
