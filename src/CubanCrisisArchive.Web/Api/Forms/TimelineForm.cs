namespace CubanCrisisArchive.Web.Api.Forms;

internal sealed record TimelineForm(IReadOnlyList<TimelineDayForm> Days);

/// <param name="Day">ISO.</param>
/// <param name="Records">How many; one dated by some days counts for each of them.</param>
internal sealed record TimelineDayForm(string Day, int Records, string Url, string RecordsUrl);
