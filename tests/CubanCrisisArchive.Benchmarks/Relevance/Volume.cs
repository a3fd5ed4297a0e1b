using System.Collections.Immutable;
using System.Xml.Linq;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Benchmarks.Relevance;

/// <summary>A volume in TEI: its records as the archive reads them, and what its editors say in the markup of who is meant where.</summary>
internal sealed record Volume(SourceText Source, IReadOnlyList<JudgedRecord> Records)
{
#pragma warning disable S5332 // The name of a namespace, not an address.
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
#pragma warning restore S5332

    public static Volume Read(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        var source = new SourceText(stem, File.ReadAllText(path));
        var people = PeopleOf(path);
        var records = TranscriptFamilies.Read(source, new FileContext(stem, "relevance")).Records;
        return new Volume(source, [.. records.Select(record => new JudgedRecord(record, people.GetValueOrDefault(record.Id.Value, ImmutableDictionary<string, int>.Empty)))]);
    }

    /// <summary>By record: the family names of those marked in it, by how often. A person is told by the list of persons, not by the spelling.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, int>> PeopleOf(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        var file = XDocument.Load(path);
        var names = file.Descendants(Tei + "persName")
            .Where(name => name.Attribute(XNamespace.Xml + "id") is not null)
            .ToDictionary(name => "#" + (string)name.Attribute(XNamespace.Xml + "id")!, name => name.Value.Split(',')[0].Trim(), StringComparer.Ordinal);
        return file.Descendants(Tei + "div")
            .Where(element => (string?)element.Attribute("type") == "document")
            .ToDictionary(
                document => $"{stem}-{(string?)document.Attribute(XNamespace.Xml + "id")}",
                document => (IReadOnlyDictionary<string, int>)document.Descendants(Tei + "persName")
                    .Select(name => names.GetValueOrDefault((string?)name.Attribute("corresp") ?? string.Empty, string.Empty))
                    .Where(name => name.Length > 0)
                    .GroupBy(name => name, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
                StringComparer.Ordinal);
    }
}

/// <param name="People">Family names of those that the editors marked, and how often.</param>
internal sealed record JudgedRecord(ArchivalRecord Record, IReadOnlyDictionary<string, int> People);
