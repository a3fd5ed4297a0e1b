namespace CubanCrisisArchive.Web.Commands;

/// <summary>
/// Tells settings of the host from the commands' own words. <c>--Section:Key=value</c> and the host's three standard settings
/// mean the same as in the environment or in <c>appsettings.json</c>; everything else must be a word that a command knows,
/// so that a slip of the pen is told and not swallowed.
/// </summary>
internal static class HostSettings
{
    /// <summary>The section's own name, empty, is how a host that passes all its settings on names the section.</summary>
    private static readonly string[] Standard = ["environment", "contentRoot", "applicationName", ArchiveOptions.Section];

    public static (string[] Words, string[] Settings) Divide(IReadOnlyList<string> args)
    {
        var divided = args.ToLookup(IsSetting);
        return ([.. divided[false]], [.. divided[true]]);
    }

    private static bool IsSetting(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || !arg.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var key = arg[2..equals];
        return key.Contains(':', StringComparison.Ordinal) || Standard.Contains(key, StringComparer.OrdinalIgnoreCase);
    }
}
