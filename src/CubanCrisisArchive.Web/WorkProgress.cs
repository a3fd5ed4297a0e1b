namespace CubanCrisisArchive.Web;

/// <summary>How far work has come that takes long.</summary>
/// <param name="Unit">What is counted, <c>records</c>.</param>
/// <param name="Found">How many there are, as far as is known.</param>
internal sealed record WorkProgress(string Unit, long Done, long Found, TimeSpan Elapsed)
{
    public double PerSecond => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>Time left at the rate so far; null where nothing is done yet.</summary>
    public TimeSpan? TimeLeft => Done > 0 ? Elapsed * ((double)(Found - Done) / Done) : null;
}
