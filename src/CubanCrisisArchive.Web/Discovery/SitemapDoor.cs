using System.Globalization;
using System.Xml;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Discovery;

/// <summary>
/// <c>/sitemap.xml</c>: the list of the lists of pages: records with the time of their last change, in parts, and all other pages (sitemaps.org). Of those no time is told, since none is known.
/// </summary>
internal static class SitemapDoor
{
    public const string Index = "/sitemap.xml";

    private const string OtherPages = "/sitemap-pages.xml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Addresses in a list: the protocol allows five times as many, but a list should come at once.</summary>
    private const int LargestPart = 10_000;

    private static readonly string[] FixedPages = ["/", "/records", "/timeline", "/people/meetings", "/collections", "/cited-documents", "/search/help", "/about", "/about/data"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Index, DoorMethods.Reading, WriteIndexAsync);
        routes.MapMethods(OtherPages, DoorMethods.Reading, WriteOthersAsync);
        routes.MapMethods("/sitemap-records-{number}.xml", DoorMethods.Reading, WriteRecordsAsync);
    }

    private static async Task WriteIndexAsync(HttpContext context, ArchiveOptions options, Ledger ledger)
    {
        var site = SiteAddress.Of(context.Request, options);
        using var answer = Start(context, "sitemapindex");
        WriteAddress(answer.Xml, "sitemap", site.Page(OtherPages), null);
        var part = 0;
        foreach (var latest in await ledger.HeldPartsAsync(LargestPart, context.RequestAborted))
        {
            part++;
            WriteAddress(answer.Xml, "sitemap", site.Page(string.Create(CultureInfo.InvariantCulture, $"/sitemap-records-{part}.xml")), latest);
        }

        await answer.FinishAsync(context.RequestAborted);
    }

    private static async Task WriteRecordsAsync(string number, HttpContext context, ArchiveOptions options, Ledger ledger)
    {
        var cancellationToken = context.RequestAborted;
        var site = SiteAddress.Of(context.Request, options);

        // A part that cannot be is as good as one behind the last.
        var skipped = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0 ? (long)(part - 1) * LargestPart : long.MaxValue;
        await using var held = ledger.HeldAsync(skipped, LargestPart, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await held.MoveNextAsync())
        {
            await DoorProblem.NotFound($"There is no part {number}. {Index} lists those there are.").ExecuteAsync(context);
            return;
        }

        using var answer = Start(context, "urlset");
        do
        {
            WriteAddress(answer.Xml, "url", site.Record(held.Current.Id), held.Current.ChangedAt);
            await answer.SendFullAsync(cancellationToken);
        }
        while (await held.MoveNextAsync());
        await answer.FinishAsync(cancellationToken);
    }

    private static async Task WriteOthersAsync(
        HttpContext context, ArchiveOptions options, CollectionStore collections, AuthorityStore authorities, CitedDocumentStore documents, RecordStore records)
    {
        var cancellationToken = context.RequestAborted;
        IEnumerable<string> paths =
        [
            .. FixedPages,
            .. (await collections.ListAsync(cancellationToken)).Select(listing => $"/collections/{listing.Collection.Id}"),
            .. (await documents.ListAsync(cancellationToken)).Select(listing => CitedWords.PathOf(listing.Document.Id)),
            .. (await records.DaysAsync(cancellationToken)).Select(day => $"/dates/{DateWords.Iso(day.Day)}"),
        ];
        var site = SiteAddress.Of(context.Request, options);
        using var answer = Start(context, "urlset");
        foreach (var path in paths)
        {
            WriteAddress(answer.Xml, "url", site.Page(path), null);
        }

        foreach (var kind in Enum.GetValues<AuthorityKind>())
        {
            WriteAddress(answer.Xml, "url", site.Page($"/{AuthorityPaths.Segment(kind)}"), null);
            foreach (var listing in await authorities.ListAsync(kind, cancellationToken))
            {
                WriteAddress(answer.Xml, "url", site.Authority(listing.Authority.Id, kind), null);
                await answer.SendFullAsync(cancellationToken);
            }
        }

        await answer.FinishAsync(cancellationToken);
    }

    private static XmlAnswer Start(HttpContext context, string root)
    {
        context.Response.ContentType = "application/xml; charset=utf-8";
        var answer = new XmlAnswer(context.Response.Body);
        answer.Xml.WriteStartDocument();
        answer.Xml.WriteStartElement(root, Namespace);
        return answer;
    }

    private static void WriteAddress(XmlWriter xml, string element, string address, DateTimeOffset? changed)
    {
        xml.WriteStartElement(element);
        xml.Element("loc", address);
        xml.Element("lastmod", changed?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
