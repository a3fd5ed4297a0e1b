using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Querying;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Native;

/// <summary>
/// A function that tells whether a text holds words to the letter, capitals and accents too, one after the other:
/// <c>archive_literal(text, words)</c>.
/// </summary>
internal static class LiteralText
{
    public const string Name = "archive_literal";

    public static void Register(sqlite3 handle)
    {
        var status = raw.sqlite3_create_function(handle, Name, 2, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, Answer);
        if (status != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite would not take the archive's function of letters (status {status}).");
        }
    }

    public static bool Holds(string text, string words)
    {
        var wanted = WordBreaker.Words(words);
        var given = WordBreaker.Words(text);
        for (var start = 0; start + wanted.Count <= given.Count; start++)
        {
            var same = 0;
            while (same < wanted.Count && Same(text, given[start + same], words, wanted[same]))
            {
                same++;
            }

            if (same == wanted.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string text, TextSpan one, string words, TextSpan other) =>
        text.AsSpan(one.Start, one.Length).SequenceEqual(words.AsSpan(other.Start, other.Length));

    private static void Answer(sqlite3_context context, object data, sqlite3_value[] arguments)
    {
        var holds = Holds(raw.sqlite3_value_text(arguments[0]).utf8_to_string() ?? string.Empty, raw.sqlite3_value_text(arguments[1]).utf8_to_string() ?? string.Empty);
        raw.sqlite3_result_int(context, holds ? 1 : 0);
    }
}
