using System.Text.Json;
using System.Text.Json.Serialization;

namespace CubanCrisisArchive.Ingest.Backups;

/// <summary>What a backup holds, as the first thing in it.</summary>
/// <param name="Format">Version of the backup's form.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="CorpusPaths">The corpus that the data folder was told to hold; the corpus itself is not in the backup.</param>
public sealed record BackupManifest(int Format, DateTimeOffset MadeAt, IReadOnlyList<string> CorpusPaths, IReadOnlyList<BackupEntry> Files)
{
    /// <summary>The form that this program writes and reads.</summary>
    public const int CurrentFormat = 1;

    internal const string Name = "manifest.json";
    internal const string Ledger = "ledger.db";
    internal const string Archive = "archive.db";

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, BackupJson.Default.BackupManifest);

    /// <exception cref="JsonException">It is none.</exception>
    internal static BackupManifest Read(Stream stream) =>
        JsonSerializer.Deserialize(stream, BackupJson.Default.BackupManifest) ?? throw new JsonException("The manifest is empty.");
}

/// <summary>A file in a backup.</summary>
/// <param name="Sha256">Hash of its bytes, as 64 hexadecimal digits.</param>
public sealed record BackupEntry(string Name, long Bytes, string Sha256);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
