using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>
/// A place in a list as a word that a harvester hands back. It holds all that is needed to go on, so that nothing is kept here for anyone: it
/// outlives a restart, never expires, and may be used twice. A checksum tells a damaged one; there is nothing secret to sign.
/// </summary>
internal static class ResumptionToken
{
    /// <summary>Counts up when tokens of another make are given: older ones are then refused rather than misread.</summary>
    private const string Version = "1";

    /// <summary>Parts are divided by a character that neither dates nor ids nor sets can hold.</summary>
    private const char Divider = '\n';

    private const int ChecksumBytes = 6;

    /// <summary>Much longer than any that was given.</summary>
    private const int MostCharacters = 2000;

    public static string Write(OaiSelection selection)
    {
        var text = string.Join(
            Divider,
            Version,
            selection.Verb,
            selection.Prefix,
            selection.From,
            selection.Until,
            selection.Set,
            selection.After?.ChangedAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
            selection.After?.Id.Value,
            selection.Cursor.ToString(CultureInfo.InvariantCulture),
            selection.Size.ToString(CultureInfo.InvariantCulture));
        var bytes = Encoding.UTF8.GetBytes(text);
        return Base64Url.EncodeToString([.. Checksum(bytes), .. bytes]);
    }

    /// <summary>What the token says, or null where it is none.</summary>
    public static OaiSelection? Read(string token)
    {
        if (token.Length > MostCharacters || !Base64Url.IsValid(token))
        {
            return null;
        }

        var all = Base64Url.DecodeFromChars(token);
        if (all.Length <= ChecksumBytes || !Checksum(all.AsSpan(ChecksumBytes)).AsSpan().SequenceEqual(all.AsSpan(0, ChecksumBytes)))
        {
            return null;
        }

        return Encoding.UTF8.GetString(all, ChecksumBytes, all.Length - ChecksumBytes).Split(Divider) is
            [Version, var verb, var prefix, var from, var until, var set, var ticks, var id, var cursor, var size]
            && IsNumber(ticks, out var at)
            && at <= DateTime.MaxValue.Ticks
            && RecordId.TryParse(id, null, out var last)
            && IsNumber(cursor, out var given)
            && IsNumber(size, out var whole)
            ? new OaiSelection(verb, prefix, NullIfEmpty(from), NullIfEmpty(until), NullIfEmpty(set), new ChangePlace(new DateTimeOffset(at, TimeSpan.Zero), last), given, whole)
            : null;
    }

    private static byte[] Checksum(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes)[..ChecksumBytes];

    private static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
