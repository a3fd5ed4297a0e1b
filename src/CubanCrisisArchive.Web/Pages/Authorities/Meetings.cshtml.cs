using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering.Meetings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Authorities;

/// <summary>The network of meetings: who met whom in the whole archive, and how often.</summary>
public sealed class MeetingsModel(MeetingStore meetings) : PageModel
{
    /// <summary>Pairs shown; an archive of many years has tens of thousands.</summary>
    public const int MostPairs = 300;

    public IReadOnlyList<MeetingCount> Pairs { get; private set; } = [];

    public MeetingNetwork Network => MeetingNetwork.Of(Pairs);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Pairs = await meetings.MostFrequentAsync(MostPairs, cancellationToken);
}
