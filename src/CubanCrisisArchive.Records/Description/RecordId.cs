using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CubanCrisisArchive.Records.Description;

/// <summary>
/// The stable public id of a record, as in its URL: the stem of its file's name (letters, digits, <c>-</c>, <c>_</c>).
/// Compared with regard to case, as file names are.
/// </summary>
public readonly record struct RecordId : IParsable<RecordId>, IComparable<RecordId>
{
    /// <summary>Longest id accepted: longer ones would be cut by file systems and break URLs in print.</summary>
    public const int MaxLength = 200;

    private readonly string? value;

    private RecordId(string value) => this.value = value;

    public string Value => value ?? string.Empty;

    /// <summary>The id that a file's stem (and, in a file of many records, the part's own id) makes; other characters become <c>-</c>.</summary>
    public static RecordId FromStem(string stem, string? part = null)
    {
        var builder = new StringBuilder(stem.Length);
        foreach (var character in part is null ? stem : $"{stem}-{part}")
        {
            builder.Append(IsAllowed(character) ? character : '-');
        }

        return new RecordId(builder.Length == 0 ? "-" : builder.ToString(0, Math.Min(builder.Length, MaxLength)));
    }

    public static RecordId Parse(string s) => Parse(s, null);

    public static RecordId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a record id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordId result)
    {
        var valid = s is { Length: > 0 and <= MaxLength } && s.All(IsAllowed);
        result = valid ? new RecordId(s!) : default;
        return valid;
    }

    public int CompareTo(RecordId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
