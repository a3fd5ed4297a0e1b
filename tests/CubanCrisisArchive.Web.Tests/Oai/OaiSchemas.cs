using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace CubanCrisisArchive.Web.Tests.Oai;

/// <summary>The schemas that every answer is held against.</summary>
internal static class OaiSchemas
{
    private static readonly Lazy<XmlSchemaSet> All = new(Load);

    /// <summary>What is wrong with an answer, in the schemas' words; empty where nothing is.</summary>
    public static IReadOnlyList<string> Complaints(XDocument answer)
    {
        var complaints = new List<string>();
        answer.Validate(All.Value, (_, found) => complaints.Add(found.Message));
        return complaints;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Oai", "Exhibits"), "*.xsd"))
        {
            using var reader = XmlReader.Create(file);
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
