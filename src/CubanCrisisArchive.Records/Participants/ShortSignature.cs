using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Participants;

/// <summary>Signatures that are initials or a given name (<c>JFK</c>, <c>Walt</c>): whose they are, only the sender's name tells.</summary>
internal static partial class ShortSignature
{
    private static readonly FrozenSet<string> GivenNames = FrozenSet.ToFrozenSet(
        [
            "Abe", "Adlai", "Al", "Alex", "Allen", "Andy", "Arthur", "Averell", "Ben", "Bill", "Bob", "Bobby", "Bromley", "Charles", "Charlie", "Chester", "Chet", "Chip",
            "Clark", "David", "Dean", "Dick", "Don", "Doug", "Douglas", "Ed", "Ellsworth", "Foster", "Foy", "Frank", "Fred", "Gene", "George", "Gordon", "Graham", "Harold",
            "Harry", "Henry", "Herb", "Hugh", "Jack", "Jacob", "James", "Jim", "Jimmy", "Joe", "John", "Kenny", "Larry", "Lew", "Livie", "Llewellyn", "Lloyd", "Loy", "Lucius",
            "Lyndon", "Mac", "Mark", "Marshall", "Max", "Mike", "Ned", "Nick", "Nikita", "Pat", "Paul", "Pete", "Peter", "Phil", "Ralph", "Ray", "Richard", "Robert", "Roger",
            "Roswell", "Sam", "Stan", "Steve", "Ted", "Tom", "Tommy", "Walt", "Walter", "Ward", "Will", "William", "Zbig",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the signature is the sender's: initials that end in the surname's, or a given name alone.</summary>
    public static bool IsOf(string sender, string signature)
    {
        var surname = sender[(sender.LastIndexOf(' ') + 1)..];
        var initials = signature.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        return Initials().IsMatch(initials) ? initials[^1] == surname[0] : GivenNames.Contains(signature.TrimEnd('.'));
    }

    [GeneratedRegex(@"^\p{Lu}{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
