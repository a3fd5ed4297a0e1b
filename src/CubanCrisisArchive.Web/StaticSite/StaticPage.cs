using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>
/// Makes a page of the site into one that stands by itself: links lead from file to file, and what needs a program to answer (forms, scripts, links
/// to searches, what can be done with one paragraph, what is marked <c>data-live</c>) is taken out.
/// </summary>
/// <param name="root">What the site's own addresses begin with.</param>
/// <param name="withForms">Whether other forms of a record have a place among the files.</param>
internal sealed class StaticPage(Uri root, bool withForms)
{
    private const string Permalink = "p";

    /// <summary>Stands for the site while a link is resolved; no link names it.</summary>
    private static readonly Uri Site = new("http://site.invalid/");

    private static readonly string[] Addresses = ["href", "src"];

    /// <summary>The page's HTML as it is written, and the addresses that it leads to.</summary>
    public (string Html, IReadOnlyList<StaticAddress> Leads) Rewrite(string html, StaticAddress address)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll("form, script, .par-tools, [data-live], link[rel=search], link[type='application/atom+xml']").ToList())
        {
            element.Remove();
        }

        var leads = new List<StaticAddress>();
        foreach (var element in page.QuerySelectorAll("[href], [src]").ToList())
        {
            foreach (var name in Addresses)
            {
                if (element.GetAttribute(name) is { } said && Place(element, said, address) is { } lead)
                {
                    leads.Add(lead.Address);
                    element.SetAttribute(name, StaticAddress.Between(address.File, lead.Address.File) + lead.Fragment);
                }
            }
        }

        return (page.ToHtml(), leads);
    }

    /// <summary>Where a link leads among the files; null where it is left as it is, or was taken out.</summary>
    private (StaticAddress Address, string Fragment)? Place(IElement element, string said, StaticAddress from)
    {
        if (said.StartsWith('#') || OnSite(said, from) is not { } target)
        {
            return null;
        }

        // The address under which the page should be known is the served one's.
        if (element.GetAttribute("rel") is "canonical" or "cite-as")
        {
            return null;
        }

        if (WithoutPermalink(target) is var (path, fragment) && StaticAddress.Of(path, target.Query, withForms) is { } place)
        {
            return (place, fragment);
        }

        if (element.LocalName == "link")
        {
            element.Remove();
        }
        else
        {
            // Its words stay, as words: what looks like a link leads somewhere.
            element.Replace([.. element.ChildNodes]);
        }

        return null;
    }

    /// <summary>A paragraph's permanent link is a redirection, which needs a program: here it leads to the paragraph itself.</summary>
    private static (string Path, string Fragment) WithoutPermalink(Uri target) =>
        target.AbsolutePath.Split('/') is ["", "records", var record, Permalink, var paragraph]
            ? ($"/records/{record}", "#" + TranscriptHtmlRenderer.AnchorOf(paragraph))
            : (target.AbsolutePath, target.Fragment);

    /// <summary>The link from the site's root; null where it leads elsewhere.</summary>
    private Uri? OnSite(string said, StaticAddress from)
    {
        // Written whole, it begins with the public address, which may have a path of its own.
        var ours = root.AbsoluteUri;
        if ($"{said}/" == ours || said.StartsWith(ours, StringComparison.Ordinal))
        {
            return new Uri(Site, said[Math.Min(said.Length, ours.Length)..]);
        }

        return Uri.TryCreate(new Uri(Site, from.Request), said, out var target) && target.Scheme == Site.Scheme && target.Authority == Site.Authority ? target : null;
    }
}
