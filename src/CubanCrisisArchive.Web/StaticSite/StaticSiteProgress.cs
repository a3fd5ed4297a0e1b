namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>How far the writing of the site as files is.</summary>
/// <param name="Done">Addresses done with, whether written or leading nowhere.</param>
/// <param name="Found">Addresses known so far: the map of the site tells of nearly all at the beginning.</param>
internal sealed record StaticSiteProgress(long Done, long Found, TimeSpan Elapsed)
{
    public double PerSecond => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>Time left at the rate so far; null where nothing is done yet.</summary>
    public TimeSpan? TimeLeft => Done > 0 ? Elapsed * ((double)(Found - Done) / Done) : null;
}
