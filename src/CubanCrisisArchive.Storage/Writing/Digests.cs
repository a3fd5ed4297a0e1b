using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>Short marks of what records and collections were made from: another mark means that what is shown may be other.</summary>
internal static class Digests
{
    /// <summary>Bytes kept: ample to tell two states of one record apart.</summary>
    private const int Bytes = 12;

    /// <summary>
    /// A record is made from its own share of a file, the editors' notes beside it, and its collection. A volume in which one record
    /// changes leaves the others as they were. The paragraphs' ids, which hold marks of their texts, stand for the reading.
    /// </summary>
    public static string Of(SourceFileEntry file, string content, ArchivalRecord record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Collection}\n{file.NotesSha256}\n"));
        hash.AppendData(Encoding.UTF8.GetBytes(content, record.SourceSpan.Start, record.SourceSpan.Length));
        foreach (var paragraph in record.Paragraphs)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(paragraph.Id));
        }

        return Short(hash.GetHashAndReset());
    }

    public static string Of(Collection collection) => Short(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(collection)));

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
}
