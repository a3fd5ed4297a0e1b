namespace CubanCrisisArchive.Ingest.Watching;

/// <summary>How often a watch looks, and how long it lets a change settle.</summary>
/// <param name="Look">Time after which the corpus is looked through even where the system told of no change.</param>
/// <param name="Quiet">How long nothing may change before it is read: whoever copies files is left to finish.</param>
/// <param name="Longest">How long to wait for that; a corpus that is written to without a pause is read all the same.</param>
public sealed record WatchPace(TimeSpan Look, TimeSpan Quiet, TimeSpan Longest)
{
    public static WatchPace Every(TimeSpan look) => new(look, TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(15));
}
