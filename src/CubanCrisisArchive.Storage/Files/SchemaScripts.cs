using System.Security.Cryptography;
using System.Text;

namespace CubanCrisisArchive.Storage.Files;

/// <summary>The numbered scripts of one file's schema, in order, as they lie beside the code.</summary>
internal sealed class SchemaScripts
{
    /// <summary>The archive's own file: built from all scripts at once, and rebuilt when any of them changes.</summary>
    public static readonly SchemaScripts Archive = new("Schema/");

    /// <summary>The ledger: each script is a step that is taken once.</summary>
    public static readonly SchemaScripts Ledger = new("Ledgers/Schema/");

    private SchemaScripts(string folder)
    {
        var assembly = typeof(SchemaScripts).Assembly;
        Scripts =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Scripts))).AsSpan(0, 6));

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    public IReadOnlyList<string> Scripts { get; }

    /// <summary>A hash of the scripts, so that no one has to remember to count a version up.</summary>
    public string Version { get; }
}
