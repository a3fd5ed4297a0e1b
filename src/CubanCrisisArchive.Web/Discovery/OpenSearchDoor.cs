using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Feeds;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Discovery;

/// <summary><c>/opensearch.xml</c>: how the archive is searched, so that a browser can take it among its search engines (OpenSearch 1.1).</summary>
internal static class OpenSearchDoor
{
    public const string Path = "/opensearch.xml";
    public const string ContentType = "application/opensearchdescription+xml";

    /// <summary>The format takes sixteen characters at most.</summary>
    public const string ShortName = "Crisis Archive";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Path, DoorMethods.Reading, WriteAsync);

    private static async Task WriteAsync(HttpContext context, ArchiveOptions options)
    {
        var site = SiteAddress.Of(context.Request, options);
        context.Response.ContentType = $"{ContentType}; charset=utf-8";
        using var answer = new XmlAnswer(context.Response.Body);
        var xml = answer.Xml;
        xml.WriteStartDocument();
        xml.WriteStartElement("OpenSearchDescription", AtomWriter.OpenSearch);
        xml.Element("ShortName", ShortName);
        xml.Element("LongName", "Cuban Crisis Archive");
        xml.Element("Description", "Declassified documents of the Cuban Missile Crisis, searched paragraph by paragraph.");
        WriteUrl("text/html", "results", "/search?q={searchTerms}&p={startPage?}");
        WriteUrl("application/atom+xml", "results", $"{FeedDoor.Search}?q={{searchTerms}}&p={{startPage?}}");
        WriteUrl("application/json", "results", "/search.json?q={searchTerms}");
        WriteUrl("application/x-suggestions+json", "suggestions", "/suggest?format=opensearch&q={searchTerms}");
        WriteUrl(ContentType, "self", Path);
        xml.WriteStartElement("Image");
        xml.WriteAttributeString("type", "image/svg+xml");
        xml.WriteString(site.Page("/favicon.svg"));
        xml.WriteEndElement();
        xml.WriteStartElement("Query");
        xml.WriteAttributeString("role", "example");
        xml.WriteAttributeString("searchTerms", "quarantine");
        xml.WriteEndElement();
        xml.Element("Language", "en");
        xml.Element("InputEncoding", "UTF-8");
        xml.Element("OutputEncoding", "UTF-8");
        await answer.FinishAsync(context.RequestAborted);

        void WriteUrl(string type, string relation, string template)
        {
            xml.WriteStartElement("Url");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("template", site.Page(template));
            xml.WriteEndElement();
        }
    }
}
