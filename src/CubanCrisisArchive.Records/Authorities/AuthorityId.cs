using System.Diagnostics.CodeAnalysis;

namespace CubanCrisisArchive.Records.Authorities;

/// <summary>The id of an authority record, as in its URL: lower-case words joined by <c>-</c> (<c>kuznetsov-vasily</c>).</summary>
public readonly record struct AuthorityId : IParsable<AuthorityId>
{
    /// <summary>Longest id accepted.</summary>
    public const int MaxLength = 100;

    private readonly string? value;

    private AuthorityId(string value) => this.value = value;

    public string Value => value ?? string.Empty;

    public static AuthorityId Parse(string s) => Parse(s, null);

    public static AuthorityId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an authority id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AuthorityId result)
    {
        var valid = s is { Length: > 0 and <= MaxLength } && s.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        result = valid ? new AuthorityId(s!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
