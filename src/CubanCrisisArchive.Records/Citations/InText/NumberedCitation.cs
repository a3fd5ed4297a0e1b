using System.Buffers;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Telegrams cited by their number, as those write who exchange them: <c>your #1255</c>, <c>your telegram No. 1255 of 29th August</c>.</summary>
internal static class NumberedCitation
{
    private const int MostDigits = 5;

    private static readonly string[] Owners = ["your ", "Your ", "our ", "Our ", "my ", "My "];

    private static readonly SearchValues<string> AnyOwner = SearchValues.Create(Owners, StringComparison.Ordinal);

    private static readonly string[] Signs = ["#", "No. ", "no. ", "telegram #", "telegram No. ", "telegram no. ", "telegram ", "cable No. ", "cable "];

    public static IReadOnlyList<CitationDraft> In(CitationSurroundings around, CitingParties parties)
    {
        if (!around.Text.AsSpan().ContainsAny(AnyOwner))
        {
            return [];
        }

        var found = new List<CitationDraft>();
        foreach (var owner in Owners)
        {
            for (var at = around.Text.IndexOf(owner, StringComparison.Ordinal); at >= 0; at = around.Text.IndexOf(owner, at + 1, StringComparison.Ordinal))
            {
                var isOwnWord = at == 0 || !char.IsLetter(around.Text[at - 1]);
                if (isOwnWord && NumberAfter(around, at + owner.Length) is var (number, end))
                {
                    var author = owner[0] is 'y' or 'Y' ? parties.Recipient : parties.Sender;
                    var (day, withDay) = around.DayAfter(end);
                    found.Add(new CitationDraft(at, withDay, CitedKind.Telegram)
                    {
                        Author = around.IsQuoted(at) ? null : author,
                        Number = number,
                        Day = CitationSurroundings.DayOf(day),
                    });
                }
            }
        }

        return found;
    }

    private static (string Number, int End)? NumberAfter(CitationSurroundings around, int place)
    {
        foreach (var start in Signs.Where(sign => around.Stands(sign, place)).Select(sign => place + sign.Length))
        {
            var end = start;
            while (end < around.Text.Length && char.IsAsciiDigit(around.Text[end]))
            {
                end++;
            }

            // "my telegram 29th August" tells a day.
            var isWhole = end == around.Text.Length || !char.IsLetter(around.Text[end]);
            if (end - start is > 0 and <= MostDigits && isWhole && around.DayStartingAt(start) is null)
            {
                return (around.Text[start..end], end);
            }
        }

        return null;
    }
}
