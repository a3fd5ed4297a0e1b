using System.Text.Json.Serialization;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>The whole archive as files, made at one time from one state of it.</summary>
/// <param name="Revision">The state of the archive's file.</param>
/// <param name="Corpus">A hash over the sources: the same corpus has the same version everywhere.</param>
/// <param name="ChangedAt">When the archive came to be so.</param>
/// <param name="MadeAt">When the files were made.</param>
/// <param name="Root">What addresses in the files begin with; empty where the public address is not told.</param>
internal sealed record DownloadSet(
    string Revision, string Corpus, DateTimeOffset ChangedAt, DateTimeOffset MadeAt, string Root, long Records, IReadOnlyList<DownloadFile> Files)
{
    public DownloadFile? Find(string name) => Files.FirstOrDefault(file => file.Name == name);
}

/// <param name="Type">Media type.</param>
/// <param name="What">What it holds, as a sentence.</param>
internal sealed record DownloadFile(string Name, string Type, string What, long Bytes, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DownloadSet))]
internal sealed partial class DownloadJson : JsonSerializerContext;
