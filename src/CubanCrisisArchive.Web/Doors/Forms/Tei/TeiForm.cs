using System.Text;
using System.Xml;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>A record as TEI P5: header, text, and what is written on the document.</summary>
internal static class TeiForm
{
    /// <summary>The answer is sent on whenever so much of it is written.</summary>
    private const int Piece = 32 * 1024;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None, Async = true };

    /// <summary>Writes the document to a stream, a part at a time.</summary>
    public static async Task WriteAsync(DescribedRecord record, Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using (var xml = XmlWriter.Create(buffer, Settings))
        {
            await xml.WriteStartDocumentAsync();
            foreach (var write in Parts(record))
            {
                write(new TeiXml(xml));
                await xml.FlushAsync();
                if (buffer.Length >= Piece)
                {
                    await SendAsync(buffer, stream, cancellationToken);
                }
            }
        }

        await SendAsync(buffer, stream, cancellationToken);
    }

    /// <summary>Writes the element <c>TEI</c> into another document.</summary>
    public static void Write(DescribedRecord record, XmlWriter xml)
    {
        foreach (var write in Parts(record))
        {
            write(new TeiXml(xml));
        }
    }

    /// <summary>The document in parts, each written after the one before.</summary>
    private static IEnumerable<Action<TeiXml>> Parts(DescribedRecord described)
    {
        var record = described.Record;
        var words = new TeiWords(described);
        yield return tei => TeiHeader.Write(tei.Open("TEI", ("xml:id", IdOf(record.Id))), described);
        yield return tei => tei.Line().Open("text", ("xml:lang", record.Language)).Line().Open("body");
        if (record.Paragraphs.Count == 0)
        {
            yield return tei => tei.Open("p").Empty("gap", ("reason", "not-held")).Close();
        }

        foreach (var write in TeiBody.Parts(record.Paragraphs, words))
        {
            yield return write;
        }

        yield return tei => tei.Close();
        yield return tei => TeiBack.Write(tei, record);
        yield return tei => tei.Close().Close();
    }

    /// <summary>An id in XML begins with no digit.</summary>
    private static string IdOf(RecordId id) => XmlConvert.IsStartNCNameChar(id.Value[0]) ? id.Value : $"r-{id}";

    private static async Task SendAsync(MemoryStream buffer, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
        buffer.SetLength(0);
    }
}
