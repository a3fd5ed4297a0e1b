namespace CubanCrisisArchive.Web.Commands;

/// <summary>What a command's exit code says to a script.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Done, but not all is well: files refused, warnings under <c>--strict</c>, an archive that is not what its corpus says.</summary>
    public const int Problems = 1;

    /// <summary>The command line cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Something outside the program is missing or in the way: a folder, the SQLite library, a port.</summary>
    public const int Environment = 3;
}
