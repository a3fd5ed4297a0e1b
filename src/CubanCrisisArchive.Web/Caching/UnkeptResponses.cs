namespace CubanCrisisArchive.Web.Caching;

/// <summary>Marks answers that another asking may give otherwise.</summary>
internal static class UnkeptResponses
{
    /// <summary>No one may keep the answer, and it gets no entity tag: it depends on more than the archive, as on the time a search was given.</summary>
    public static void NeverKeep(this HttpResponse response) => response.Headers.CacheControl = "no-store";
}
