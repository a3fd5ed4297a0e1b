using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>The strip of days under the header of every page.</summary>
public sealed class DayStripViewComponent(RecordStore records) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(PageFrame frame)
    {
        var days = await records.DaysAsync(HttpContext.RequestAborted);
        var strip = DayStrip.Of(days.ToDictionary(day => day.Day, day => day.Records), frame.Day, frame.Hits);
        return new HtmlContentViewComponentResult(DayStripHtml.Render(strip));
    }
}
