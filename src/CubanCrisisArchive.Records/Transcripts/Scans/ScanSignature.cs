using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// Signatures at the end of a scanned paper. Stamps, forms and scraps stand there too, so that a capital is not enough: a name has a given name that is known,
/// or an initial, before the surname.
/// </summary>
internal static partial class ScanSignature
{
    private static readonly FrozenSet<string> GivenNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Abraham", "Alan", "Albert", "Alfred", "Allen", "Andrew", "Ann", "Anne", "Anthony", "Arthur", "Barbara", "Benjamin", "Bernard", "Bruce", "Carl", "Carol", "Charles", "Chester", "Christopher",
        "Clarence", "Clark", "Clyde", "Cord", "Daniel", "David", "Dean", "Desmond", "Donald", "Dorothy", "Douglas", "Edgar", "Edward", "Edwin", "Elizabeth", "Ernest", "Eugene", "Evelyn", "Frank",
        "Franklin", "Fred", "Frederick", "George", "Gerald", "Gilbert", "Gordon", "Harold", "Harry", "Harvey", "Helen", "Henry", "Herbert", "Herman", "Horace", "Howard", "Hugh", "Jack", "Jacob", "James",
        "Jane", "Jean", "Jeremy", "Jerome", "Joan", "John", "Jonathan", "Joseph", "Julian", "Karl", "Kenneth", "Larry", "Lawrence", "Leo", "Leon", "Leonard", "Leslie", "Lewis", "Lloyd", "Louis", "Lyman", "Lyndon", "Margaret",
        "Marshall", "Martin", "Mary", "Matthew", "Maurice", "Max", "Michael", "Nathan", "Nicholas", "Norman", "Oliver", "Patricia", "Patrick", "Paul", "Peter", "Philip", "Phillip", "Ralph", "Raymond", "Regina", "Richard",
        "Robert", "Roger", "Roland", "Ronald", "Roy", "Russell", "Ruth", "Samuel", "Scott", "Seymour", "Sherman", "Sidney", "Stanley", "Stephen", "Steven", "Stuart", "Susan", "Theodore", "Thomas", "Tracy", "Victor", "Vincent",
        "Virginia", "Wallace", "Walter", "Warren", "Wesley", "William", "Winston");

    /// <summary>Words that end a heading or a form's label, and no name.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Agency", "Beach", "Branch", "City", "Division", "Notes", "Number", "Office", "Personnel", "Section", "Staff", "Station");

    /// <summary>Whether the line is the name of one person and nothing else.</summary>
    public static bool IsName(string line) =>
        Name().Match(line) is { Success: true } name && !FormWords.In(line)
        && (name.Groups["initials"].Success || name.Groups["initial"].Success || GivenNames.Contains(name.Groups["first"].Value))
        && !Things.Contains(line.TrimEnd('.', ',').Split(' ')[^1]);

    // Robert G. Wall, T. H. BAGLEY, /s/ Richard Helms, Lloyd E. Smith, Jr.
    [GeneratedRegex(@"^(?:/s/ ?)?(?:(?<first>\p{Lu}[\p{L}’']{1,}) (?:(?<initial>\p{Lu}\.) ?){0,2}(?:\p{Lu}\p{Ll}+ )?|(?<initials>(?:\p{Lu}\. ?){2,3}|\p{Lu}\. \p{Lu}\p{Ll}+ )(?:\p{Lu}\p{L}{2,} )?)(?:(?:de|van|von|[DM]i|La|Le|Mc|Mac|O’|O') ?)?\p{Lu}[\p{L}’'-]{2,}(?:,? (?:Jr|Sr|JR|SR|III?)\.?)?[.,]?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
