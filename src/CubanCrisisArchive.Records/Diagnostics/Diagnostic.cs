using System.Globalization;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is doubtful.</summary>
    Information,

    /// <summary>Something could not be told or was read with doubt; the rest stands. <c>--strict</c> fails on it.</summary>
    Warning,

    /// <summary>The file, or a part that a record needs, was refused.</summary>
    Error,
}

/// <summary>Something the reader wants a person to know about one place in one source.</summary>
/// <param name="Code">Stable code, <c>DATE001</c>; every code is listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Path">The file as shown to people.</param>
/// <param name="Line">Line from 1, or null where the whole file is meant.</param>
/// <param name="Column">Column from 1, or null where the whole file is meant.</param>
/// <param name="Message">What was met and what to do about it, as one or two sentences.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, int? Line, int? Column, string Message)
{
    public static Diagnostic At(DiagnosticCode code, SourceText source, TextSpan span, string message) =>
        new(code.Code, code.Severity, source.Path, source.LineAt(span.Start), source.ColumnAt(span.Start), message);

    public static Diagnostic OfFile(DiagnosticCode code, string path, string message) =>
        new(code.Code, code.Severity, path, null, null, message);

    /// <summary><c>DATE001 corpus/nsarchive/nsarchive-01117.md:12:1 No readable date.</c></summary>
    public override string ToString() => Line is null
        ? $"{Code} {Path} {Message}"
        : string.Create(CultureInfo.InvariantCulture, $"{Code} {Path}:{Line}:{Column} {Message}");
}
