using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Caching;

/// <summary>What an answer is made of, as a request carries it along.</summary>
/// <param name="Archive">The revision that the answer is made from, or a later one.</param>
/// <param name="Tag">The entity tag of the answer to this very request, as it stands in the header.</param>
internal sealed record RequestRevision(ArchiveRevision Archive, string Tag);

internal static class RequestRevisions
{
    /// <summary>The revision that this request is answered from; null where there is no archive to be read.</summary>
    public static RequestRevision? Revision(this HttpContext context) => context.Features.Get<RequestRevision>();
}
