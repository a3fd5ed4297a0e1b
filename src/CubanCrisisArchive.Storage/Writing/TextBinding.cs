using System.Text;
using SQLitePCL;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>Gives texts to a statement, through one buffer for all of them.</summary>
internal sealed class TextBinding(sqlite3_stmt statement)
{
    private byte[] buffer = new byte[1024];

    /// <summary>Binds a text, or null, to the parameter of that number.</summary>
    public void Bind(int index, string? value)
    {
        if (value is null)
        {
            raw.sqlite3_bind_null(statement, index);
            return;
        }

        if (value.Length == 0)
        {
            // An empty span has no address, and would be taken for null.
            raw.sqlite3_bind_text(statement, index, value);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > buffer.Length)
        {
            buffer = new byte[Math.Max(most, buffer.Length * 2)];
        }

        raw.sqlite3_bind_text(statement, index, buffer.AsSpan(0, Encoding.UTF8.GetBytes(value, buffer)));
    }
}
