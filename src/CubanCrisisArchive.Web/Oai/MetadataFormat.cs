using System.Collections.Immutable;
using System.Xml;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A format in which records are described to harvesters.</summary>
/// <param name="Prefix">Its name in the protocol.</param>
/// <param name="Write">Writes the one element that describes the record.</param>
internal sealed record MetadataFormat(string Prefix, string Schema, string Namespace, Action<XmlWriter, CataloguedRecord> Write)
{
    public static readonly ImmutableArray<MetadataFormat> All = [DublinCoreWriter.Format, ModsWriter.Format];

    public static MetadataFormat? Find(string prefix) => All.FirstOrDefault(format => format.Prefix == prefix);
}
