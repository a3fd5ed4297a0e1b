namespace CubanCrisisArchive.Records.Participants;

/// <summary>The last word of a name, by which a title and a signature are told to mean one person.</summary>
internal static class Surname
{
    public static string Of(string name) => name.Replace(", Jr.", string.Empty, StringComparison.Ordinal).Split(' ')[^1];
}
