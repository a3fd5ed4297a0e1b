using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Authorities.Names;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Mentions;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>A paragraph's text with what is known of its words, read outward from a place: names, days, words before and after.</summary>
/// <param name="Mentions">Of persons and bodies, in order.</param>
/// <param name="Days">In order.</param>
internal sealed record CitationSurroundings(string Text, IReadOnlyList<Mention> Mentions, IReadOnlyList<TextDate> Days)
{
    /// <summary>What may stand between a document and its day.</summary>
    private static readonly string[] BeforeDays = [" of ", " on ", " dated ", " from ", ", dated ", ", ", " "];

    /// <summary>Most titles and words of office before a name: <c>the USA President Kennedy</c>.</summary>
    private const int MostTitles = 4;

    public static DateOnly? DayOf(TextDate? date) => date is { Date: { Precision: DatePrecision.Day, Earliest: { } day } } ? day : null;

    public TextDate? DayEndingAt(int end) => Days.FirstOrDefault(day => day.Start + day.Length == end);

    public TextDate? DayStartingAt(int start) => Days.FirstOrDefault(day => day.Start == start);

    /// <summary>The day told directly after a place, and where it ends; the place itself where none is.</summary>
    public (TextDate? Day, int End) DayAfter(int place)
    {
        foreach (var link in BeforeDays)
        {
            // A bare comma or blank is too weak a link for anything but a day in full (or one counted, as "yesterday").
            if (Stands(link, place) && DayStartingAt(place + link.Length) is { } day && (link.Trim(' ', ',').Length > 0 || day.Rule != TextDateRule.YearOfDocument))
            {
                return (day, day.Start + day.Length);
            }
        }

        return (null, place);
    }

    /// <summary>Whether these words stand at that place.</summary>
    public bool Stands(string words, int place) => Text.AsSpan(place).StartsWith(words, StringComparison.Ordinal);

    /// <summary>The name that ends at a place, titles belonging to it included or not.</summary>
    public Mention? NameEndingAt(int end) => Mentions.LastOrDefault(mention => mention.Start + mention.Length == end);

    /// <summary>The name that begins at a place, or after titles that begin there.</summary>
    public Mention? NameAt(int place)
    {
        for (var skipped = 0; skipped <= MostTitles; skipped++)
        {
            if (Mentions.FirstOrDefault(mention => mention.Start == place) is { } name)
            {
                return name;
            }

            var end = WordEnd(place);
            if (end == place || !TitleWords.Contains(Text.AsSpan(place, end - place)))
            {
                return null;
            }

            place = end;
            while (place < Text.Length && Text[place] is ' ' or '.')
            {
                place++;
            }
        }

        return null;
    }

    /// <summary>The one person named in the sentence before a place, or null where there is none or more than one.</summary>
    public AuthorityId? OnlyPersonBefore(int place)
    {
        var start = SentenceStart(place);
        var named = Mentions.Where(mention => mention.Kind == AuthorityKind.Person && mention.Start >= start && mention.Start + mention.Length <= place)
            .Select(mention => mention.Authority).Distinct().ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>Whether a place stands within quotation marks: there <c>my</c> and <c>today</c> are someone else's.</summary>
    public bool IsQuoted(int place)
    {
        var straight = 0;
        var curled = 0;
        foreach (var character in Text.AsSpan(0, place))
        {
            straight += character == '"' ? 1 : 0;
            curled += character switch { '“' => 1, '”' => -1, _ => 0 };
        }

        return straight % 2 == 1 || curled > 0;
    }

    /// <summary>The word that ends at a place: letters and hyphens.</summary>
    public int WordStart(int end)
    {
        while (end > 0 && (char.IsLetter(Text[end - 1]) || Text[end - 1] == '-'))
        {
            end--;
        }

        return end;
    }

    public int WordEnd(int start)
    {
        while (start < Text.Length && char.IsLetter(Text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the sentence of a place begins. Full stops after single letters and titles end no sentence.</summary>
    public int SentenceStart(int place)
    {
        for (var i = place - 2; i > 0; i--)
        {
            if (Text[i] is '.' or '?' or '!' && Text[i + 1] == ' ' && WordStart(i) is var start && i - start > 1 && !TitleWords.Contains(Text.AsSpan(start, i - start)))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
