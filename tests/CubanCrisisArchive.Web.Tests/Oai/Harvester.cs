using System.Net;
using System.Xml.Linq;

namespace CubanCrisisArchive.Web.Tests.Oai;

/// <summary>Asks the door as a harvester does and holds every answer against the schemas.</summary>
internal sealed class Harvester(HttpClient client)
{
    public static readonly XNamespace Protocol = "http://www.openarchives.org/OAI/2.0/";

    /// <summary>A good answer, whatever it says.</summary>
    /// <param name="query">As it stands after the question mark.</param>
    public async Task<XElement> AskAsync(string query)
    {
        using var answer = await client.GetAsync(new Uri($"/oai?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(answer, query);
    }

    public async Task<XElement> PostAsync(HttpContent content)
    {
        using var answer = await client.PostAsync(new Uri("/oai", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await ReadAsync(answer, "POST");
    }

    /// <summary>All parts of a list, asked one after the other.</summary>
    public async Task<IReadOnlyList<XElement>> HarvestAsync(string query)
    {
        var verb = query.Split('&')[0];
        var parts = new List<XElement> { await AskAsync(query) };
        while (parts[^1].Descendants(Protocol + "resumptionToken").SingleOrDefault() is { Value: { Length: > 0 } token })
        {
            parts.Add(await AskAsync($"{verb}&resumptionToken={Uri.EscapeDataString(token)}"));
        }

        return parts;
    }

    /// <summary>The codes of an answer's errors.</summary>
    public static IEnumerable<string> Errors(XElement answer) => answer.Elements(Protocol + "error").Select(error => (string)error.Attribute("code")!);

    public static IReadOnlyList<string> Identifiers(XElement answer) => [.. answer.Descendants(Protocol + "header").Select(header => (string)header.Element(Protocol + "identifier")!)];

    private static async Task<XElement> ReadAsync(HttpResponseMessage answer, string asked)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, asked);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/xml");
        var document = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        OaiSchemas.Complaints(document).ShouldBeEmpty(asked);
        return document.Root!;
    }
}
