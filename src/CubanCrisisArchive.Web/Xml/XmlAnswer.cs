using System.Text;
using System.Xml;

namespace CubanCrisisArchive.Web.Xml;

/// <summary>
/// An answer written as XML piece by piece: written in memory and sent whenever a piece is full, so that an answer of any length
/// takes no more room than a piece, and no thread waits for a slow reader.
/// </summary>
internal sealed class XmlAnswer : IDisposable
{
    private const int Piece = 32 * 1024;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    private readonly Stream target;
    private readonly MemoryStream piece = new(Piece);

    public XmlAnswer(Stream target)
    {
        this.target = target;
        Xml = XmlWriter.Create(piece, Settings);
    }

    public XmlWriter Xml { get; }

    /// <summary>To be called between parts: sends what is written, if it is enough.</summary>
    public ValueTask SendFullAsync(CancellationToken cancellationToken) => piece.Length < Piece ? ValueTask.CompletedTask : SendAsync(cancellationToken);

    /// <summary>Closes what is open and sends the rest.</summary>
    public ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        Xml.WriteEndDocument();
        return SendAsync(cancellationToken);
    }

    public void Dispose()
    {
        Xml.Dispose();
        piece.Dispose();
    }

    private ValueTask SendAsync(CancellationToken cancellationToken)
    {
        Xml.Flush();
        return SendPieceAsync(cancellationToken);
    }

    private async ValueTask SendPieceAsync(CancellationToken cancellationToken)
    {
        await target.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken);
        piece.SetLength(0);
    }
}
