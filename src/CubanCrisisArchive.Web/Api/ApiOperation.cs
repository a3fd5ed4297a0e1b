using System.Collections.Immutable;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Something that can be asked: the list of these is what is mapped, and what is described.</summary>
/// <param name="Path">From the root, its parts in braces.</param>
/// <param name="Summary">What it gives, as a sentence.</param>
/// <param name="Answer">The form of a good answer.</param>
/// <param name="Handler">What answers.</param>
internal sealed record ApiOperation(string Path, string Name, string Summary, ImmutableArray<ApiParameter> Parameters, Type Answer, Delegate Handler)
{
    /// <summary>Whether it may be asked for something that there is not.</summary>
    public bool IsOfOne => Parameters.Any(parameter => parameter.IsInPath);
}
