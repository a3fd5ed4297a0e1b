namespace CubanCrisisArchive.Web.StaticSite;

/// <summary>What came of writing the site as files.</summary>
/// <param name="Files">Files written.</param>
/// <param name="Broken">Links that lead nowhere, with why; empty where all is well.</param>
internal sealed record StaticSiteReport(long Files, IReadOnlyList<string> Broken);
