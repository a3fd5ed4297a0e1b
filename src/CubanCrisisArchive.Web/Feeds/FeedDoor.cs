using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Pages.Search;
using CubanCrisisArchive.Web.Rendering;
using CubanCrisisArchive.Web.Xml;

namespace CubanCrisisArchive.Web.Feeds;

/// <summary><c>/feed.atom</c>: records new and changed, the latest first. <c>/search.atom?q=</c>: the hits of a search, with its counts.</summary>
internal static class FeedDoor
{
    public const string Changes = "/feed.atom";
    public const string Search = "/search.atom";

    /// <summary>Entries of the feed of changes: who looks in once a week misses nothing of what one person can edit.</summary>
    private const int EntriesOfChanges = 100;

    /// <summary>Hits of a search: as many as its page shows.</summary>
    private const int HitsOfSearch = IndexModel.PageSize;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Changes, DoorMethods.Reading, WriteChangesAsync);
        routes.MapMethods(Search, DoorMethods.Reading, WriteSearchAsync);
    }

    private static async Task WriteChangesAsync(HttpContext context, ArchiveOptions options, Ledger ledger, RecordStore records, TimeProvider clock)
    {
        var cancellationToken = context.RequestAborted;
        var changes = await ledger.ChangesAsync(new ChangeFilter(Limit: EntriesOfChanges, LatestFirst: true, HeldOnly: true), cancellationToken);
        var listings = await records.FindListingsAsync([.. changes.Select(change => change.Id)], cancellationToken);
        var site = SiteAddress.Of(context.Request, options);
        using var answer = Start(context);
        var atom = new AtomWriter(answer.Xml, site);
        atom.Start("Cuban Crisis Archive: new and changed records", Changes, "/records", changes.Count > 0 ? changes[0].ChangedAt : clock.GetUtcNow());
        foreach (var change in changes)
        {
            // The ledger is told of a removal after it has happened: what is gone already is no news.
            if (listings.TryGetValue(change.Id, out var listing))
            {
                atom.WriteEntry(new FeedEntry(site.Record(change.Id), $"{listing.Title} ({DateWords.Written(listing.Date)})", change.ChangedAt, change.FirstSeen, listing.Kind.Slug, listing.Summary));
                await answer.SendFullAsync(cancellationToken);
            }
        }

        await answer.FinishAsync(cancellationToken);
    }

    private static async Task WriteSearchAsync(HttpContext context, ArchiveOptions options, ArchiveSearcher searcher, Ledger ledger, ArchiveFactsStore facts)
    {
        var cancellationToken = context.RequestAborted;
        var address = SearchAddress.Read(context.Request.Query);
        var asked = address.ToRequest(SearchGrouping.Paragraph, new SearchPage(address.Number, HitsOfSearch)) with { Grouping = SearchGrouping.Paragraph, WithHelp = false };
        var found = await searcher.SearchAsync(asked, cancellationToken);
        var entries = await ledger.FindManyAsync([.. found.Hits.Select(hit => hit.Record).Distinct()], cancellationToken);
        var changed = (await facts.ReadAsync(cancellationToken)).ChangedAt;
        if (!found.IsSettled)
        {
            context.Response.NeverKeep();
        }

        var site = SiteAddress.Of(context.Request, options);
        using var answer = Start(context);
        var atom = new AtomWriter(answer.Xml, site);
        var title = address.Query.Length > 0 ? $"Cuban Crisis Archive: {IndexModel.Quoted(address.Query)}" : "Cuban Crisis Archive: a search";
        atom.Start(title, address.At(Search), address.ToString(), entries.Values.Select(entry => entry.ChangedAt).DefaultIfEmpty(changed).Max());
        WriteCounts(answer, found, address);
        WriteSteps(atom, site, address, found.Total);
        foreach (var hit in found.Hits)
        {
            var updated = entries.TryGetValue(hit.Record, out var entry) ? entry.ChangedAt : changed;
            var where = hit.ParagraphNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{hit.Title}, paragraph {number}") : hit.Title;
            atom.WriteEntry(new FeedEntry(site.Paragraph(hit.Record, hit.ParagraphId), where, updated, entry?.FirstSeen, null, hit.Snippet.ToString()));
        }

        await answer.FinishAsync(cancellationToken);
    }

    private static XmlAnswer Start(HttpContext context)
    {
        context.Response.ContentType = AtomWriter.ContentType;
        return new XmlAnswer(context.Response.Body);
    }

    /// <summary>How many there are and where in them this is (OpenSearch 1.1, response elements).</summary>
    private static void WriteCounts(XmlAnswer answer, SearchAnswer found, SearchAddress address)
    {
        var xml = answer.Xml;
        xml.Element("totalResults", found.Total.ToString(CultureInfo.InvariantCulture), AtomWriter.OpenSearch);
        xml.Element("startIndex", (((long)(found.Page.Number - 1) * HitsOfSearch) + 1).ToString(CultureInfo.InvariantCulture), AtomWriter.OpenSearch);
        xml.Element("itemsPerPage", HitsOfSearch.ToString(CultureInfo.InvariantCulture), AtomWriter.OpenSearch);
        xml.WriteStartElement("Query", AtomWriter.OpenSearch);
        xml.WriteAttributeString("role", "request");
        xml.WriteAttributeString("searchTerms", CleanText.Of(address.Query));
        xml.WriteEndElement();
    }

    private static void WriteSteps(AtomWriter atom, SiteAddress site, SearchAddress address, long total)
    {
        if (address.Number > 1)
        {
            atom.WriteLink("previous", site.Page((address with { Number = address.Number - 1 }).At(Search)), "application/atom+xml");
        }

        if ((long)address.Number * HitsOfSearch < total)
        {
            atom.WriteLink("next", site.Page((address with { Number = address.Number + 1 }).At(Search)), "application/atom+xml");
        }
    }
}
