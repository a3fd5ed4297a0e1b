namespace CubanCrisisArchive.Records.Participants;

/// <summary>The sides and bodies that people represent, under the names that documents give them.</summary>
public static class SideNames
{
    /// <summary>Words that open a phrase and the side they tell; most specific first.</summary>
    private static readonly (string Words, string Side)[] Table =
    [
        ("UN Secretariat", "UN Secretariat"), ("U.N. Secretariat", "UN Secretariat"),
        ("UN Secretary", "UN Secretariat"), ("U.N. Secretary", "UN Secretariat"),
        ("Acting UN Secretary", "UN Secretariat"), ("Acting U.N. Secretary", "UN Secretariat"),
        ("Soviet", "USSR"), ("USSR", "USSR"), ("U.S.S.R.", "USSR"), ("Russian", "USSR"),
        ("Cuban", "Cuba"), ("Cuba", "Cuba"),
        ("American", "US"), ("United States", "US"), ("USA", "US"), ("U.S.", "US"), ("US", "US"),
        ("United Nations", "UN"), ("U.N.", "UN"), ("UN", "UN"),
        ("British", "UK"), ("United Kingdom", "UK"), ("U.K.", "UK"), ("UK", "UK"),
    ];

    /// <summary>Whether the words are a side's name and nothing else.</summary>
    public static bool IsSide(string phrase) => Table.Any(row => phrase == row.Words);

    /// <summary>The side that the opening words of a phrase tell (<c>Soviet Deputy Foreign Minister …</c>), or null.</summary>
    public static string? FromOpening(string phrase)
    {
        var text = phrase.TrimStart();
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            text = text[4..];
        }

        foreach (var (words, side) in Table)
        {
            if (text.StartsWith(words, StringComparison.Ordinal)
                && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length])))
            {
                return side;
            }
        }

        return null;
    }
}
