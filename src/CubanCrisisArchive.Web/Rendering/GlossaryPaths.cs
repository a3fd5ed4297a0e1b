using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Where terms are explained.</summary>
public static class GlossaryPaths
{
    public const string Root = "/glossary";

    public static string Of(AuthorityId term) => $"{Root}#{term}";
}
