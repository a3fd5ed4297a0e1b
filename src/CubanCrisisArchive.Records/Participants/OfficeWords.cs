using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>Separates the name of a person from the words for side and office that stand before it.</summary>
internal static class OfficeWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "a", "acting", "ambassador", "american", "and", "assistant", "chairman", "charge", "chief", "comrade",
            "consul", "council", "counselor", "cuban", "cuba", "delegate", "deputy", "director", "first", "for", "foreign",
            "from", "general", "government", "head", "in", "minister", "ministers", "mission", "of", "permanent", "premier",
            "president", "prime", "representative", "russian", "secretary", "senior", "soviet", "state", "the", "to", "u.n.",
            "u.s.", "un", "under", "undersecretary", "union", "united", "us", "usa", "ussr", "vice",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Offset of the name in a phrase such as <c>Soviet Deputy Foreign Minister Kuznetsov</c>; 0 where the phrase is all
    /// office (<c>USSR Foreign Ministry</c>) and so names a body or an office-holder by office alone.
    /// </summary>
    public static int NameStart(string phrase)
    {
        var start = 0;
        var comma = phrase.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma >= 0 && NameStart(phrase[..comma]) == 0 && Words.Contains(FirstWord(phrase)))
        {
            return comma + 2;
        }

        while (start < phrase.Length)
        {
            var word = FirstWord(phrase[start..]);
            if (!Words.Contains(word))
            {
                return IsName(phrase[start..]) ? start : 0;
            }

            start += word.Length;
            while (start < phrase.Length && phrase[start] == ' ')
            {
                start++;
            }
        }

        return 0;
    }

    private static bool IsName(string rest) => char.IsUpper(rest[0]) && !rest.StartsWith("Ministry", StringComparison.Ordinal) && !rest.StartsWith("Department", StringComparison.Ordinal);

    private static string FirstWord(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return (space < 0 ? text : text[..space]).TrimEnd(',');
    }
}
