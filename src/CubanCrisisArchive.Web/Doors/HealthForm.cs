namespace CubanCrisisArchive.Web.Doors;

/// <summary>What a monitor reads.</summary>
/// <param name="Status"><c>healthy</c>; <c>degraded</c> where readers are served but something is wrong; <c>unhealthy</c>.</param>
/// <param name="Problem">What is wrong and what to do about it; null where nothing is.</param>
internal sealed record HealthForm(string Status, string? Problem);
