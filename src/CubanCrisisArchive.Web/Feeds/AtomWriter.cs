using System.Globalization;
using System.Xml;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Feeds;

/// <summary>Writes feeds (Atom, RFC 4287).</summary>
internal sealed class AtomWriter(XmlWriter xml, SiteAddress site)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    public const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Archive = "Cuban Crisis Archive";

    /// <summary>Opens the feed and says what it is.</summary>
    /// <param name="path">Its own path, with the query that is part of what it is.</param>
    /// <param name="page">The path of the page that shows the same to people.</param>
    public void Start(string title, string path, string page, DateTimeOffset updated)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "en");
        xml.WriteAttributeString("xmlns", "os", null, OpenSearch);
        xml.Element("id", site.Page(path));
        xml.Element("title", title);
        xml.Element("updated", Instant(updated));
        WriteLink("self", site.Page(path), "application/atom+xml");
        WriteLink("alternate", site.Page(page), "text/html");
        xml.Element("icon", site.Page("/favicon.svg"));
        xml.WriteStartElement("author");
        xml.Element("name", Archive);
        xml.Element("uri", site.Page("/"));
        xml.WriteEndElement();
    }

    public void WriteLink(string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    public void WriteEntry(FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.Element("id", entry.Url);
        xml.Element("title", entry.Title);
        xml.Element("updated", Instant(entry.Updated));
        if (entry.Published is { } published)
        {
            xml.Element("published", Instant(published));
        }

        WriteLink("alternate", entry.Url, "text/html");
        if (entry.Category is { } category)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        xml.Element("summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
