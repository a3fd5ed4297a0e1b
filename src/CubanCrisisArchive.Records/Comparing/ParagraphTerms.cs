using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Comparing;

/// <summary>What each paragraph of two records speaks of: people and things named, days, and words; the rarer, the more telling.</summary>
internal sealed class ParagraphTerms
{
    /// <summary>Shorter words are mostly those that hold any sentence together.</summary>
    private const int ShortestWord = 5;

    private readonly List<HashSet<string>> lefts;
    private readonly List<HashSet<string>> rights;
    private readonly Dictionary<string, double> weights;
    private readonly double[] leftSums;
    private readonly double[] rightSums;

    private ParagraphTerms(List<HashSet<string>> lefts, List<HashSet<string>> rights)
    {
        this.lefts = lefts;
        this.rights = rights;
        double count = lefts.Count + rights.Count;
        weights = lefts.Concat(rights).SelectMany(terms => terms).GroupBy(term => term, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Math.Log(1 + (count / group.Count())) - Math.Log(2), StringComparer.Ordinal);
        leftSums = [.. lefts.Select(terms => terms.Sum(term => weights[term]))];
        rightSums = [.. rights.Select(terms => terms.Sum(term => weights[term]))];
    }

    public static ParagraphTerms Of(ArchivalRecord left, ArchivalRecord right) => new(TermsOf(left), TermsOf(right));

    /// <summary>From 0 (nothing shared that tells) to 1 (the same terms).</summary>
    public double Alikeness(int left, int right)
    {
        var (one, other) = (lefts[left], rights[right]);
        var shared = one.Where(other.Contains).Sum(term => weights[term]);
        var all = Math.Sqrt(leftSums[left] * rightSums[right]);
        return all > 0 ? shared / all : 0;
    }

    private static List<HashSet<string>> TermsOf(ArchivalRecord record)
    {
        var mentions = record.Mentions.ToLookup(mention => mention.Paragraph, mention => "=" + mention.Authority, StringComparer.Ordinal);
        var days = record.TextDates.ToLookup(date => date.Paragraph, date => date.Date.Iso is { } iso ? "@" + iso : null, StringComparer.Ordinal);
        return
        [
            .. record.Paragraphs.Select(paragraph => new HashSet<string>(
                [.. mentions[paragraph.Id], .. days[paragraph.Id].OfType<string>(), .. WordsOf(paragraph)], StringComparer.Ordinal)),
        ];
    }

    private static IEnumerable<string> WordsOf(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - start >= ShortestWord)
            {
                yield return text[start..end].ToLowerInvariant();
            }

            start = Math.Max(end, start + 1);
        }
    }
}
