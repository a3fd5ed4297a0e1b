using System.Diagnostics.CodeAnalysis;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>
/// A record, or a paragraph of one, as a packet's address names it: <c>wilson-111988</c>, <c>wilson-111988.12-9f3a01bc</c>. The paragraph's
/// fingerprint goes with it, so that a packet never quotes other words than were chosen.
/// </summary>
internal sealed record PacketReference(RecordId Record, string? Paragraph) : IParsable<PacketReference>
{
    /// <summary>A full stop divides: no id holds one, and addresses keep it as it is.</summary>
    private const char Divider = '.';

    private const int LongestParagraphId = 60;

    private static readonly string[] ParagraphWays = ["/p/", "#p-", "."];

    public static PacketReference Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var reference) ? reference : throw new FormatException($"'{s}' names no record and no paragraph.");

    /// <summary>Reads a reference, or any address of a record or a paragraph as people copy it from the address bar.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PacketReference? result)
    {
        result = null;
        var text = WithoutSite((s ?? string.Empty).Trim());
        string? paragraph = null;
        foreach (var way in ParagraphWays)
        {
            var place = text.IndexOf(way, StringComparison.Ordinal);
            if (place > 0)
            {
                (text, paragraph) = (text[..place], text[(place + way.Length)..]);
                break;
            }
        }

        text = WithoutQuery(text);
        paragraph = paragraph is null ? null : WithoutQuery(paragraph);
        if (!RecordId.TryParse(text, null, out var record) || (paragraph is not null && !IsParagraphId(paragraph)))
        {
            return false;
        }

        result = new PacketReference(record, paragraph);
        return true;
    }

    public override string ToString() => Paragraph is null ? Record.Value : $"{Record}{Divider}{Paragraph}";

    private static string WithoutSite(string address)
    {
        const string records = "/records/";
        var place = address.IndexOf(records, StringComparison.Ordinal);
        return place >= 0 ? address[(place + records.Length)..] : address;
    }

    private static string WithoutQuery(string text)
    {
        var place = text.AsSpan().IndexOfAny('?', '#');
        return (place < 0 ? text : text[..place]).TrimEnd('/');
    }

    private static bool IsParagraphId(string text) =>
        text.Length is > 0 and <= LongestParagraphId
        && text.IndexOf('-', StringComparison.Ordinal) > 0
        && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
