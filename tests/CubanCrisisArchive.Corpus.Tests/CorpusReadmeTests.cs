using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Corpus.Tests;

public sealed partial class CorpusReadmeTests
{
    [Fact]
    public void The_list_of_codes_is_whole_and_says_what_the_program_says() =>
        File.ReadLines(Path.Combine(CorpusFolder.Path, "README.md"))
            .Select(line => CodeRow().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["code"].Value, match.Groups["severity"].Value, match.Groups["meaning"].Value))
            .ShouldBe(DiagnosticCodes.All.Select(code => (code.Code, code.Severity.ToString().ToLowerInvariant(), code.Meaning)));

    [GeneratedRegex(@"^\| (?<code>[A-Z]+\d{3}) \| (?<severity>\w+) \| (?<meaning>.+) \|$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CodeRow();
}
