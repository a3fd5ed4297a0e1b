using CubanCrisisArchive.Web.Downloads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages;

/// <summary>The files of the whole archive. They follow a change of the archive by some minutes, so the page is never kept.</summary>
[ResponseCache(NoStore = true)]
public sealed class DownloadsModel : PageModel
{
    internal DownloadSet? Set { get; private set; }

    public void OnGet() => Set = HttpContext.RequestServices.GetRequiredService<DownloadKeeper>().Current;
}
