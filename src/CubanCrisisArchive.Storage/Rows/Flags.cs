namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A yes or no that may be missing, as a nullable INTEGER.</summary>
internal static class Flags
{
    public static long? ToColumn(bool? flag) => flag switch
    {
        true => 1,
        false => 0,
        null => null,
    };
}
