using System.Globalization;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Records.Diagnostics;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>Tells people what an ingest did.</summary>
internal static class IngestSummary
{
    /// <summary>What was done, in one sentence.</summary>
    public static string Sentence(IngestReport report)
    {
        var held = string.Create(CultureInfo.InvariantCulture, $"{Count(report.RecordsHeld, "record")} from {Count(report.FilesFound, "file")}");
        return report.Changed
            ? string.Create(CultureInfo.InvariantCulture, $"{held}: {report.FilesRead} read, {report.FilesUnchanged} unchanged, {report.FilesRemoved} removed, {report.FilesRefused} refused, in {report.Elapsed.TotalSeconds:0.0} s.")
            : $"Nothing changed: {held}.";
    }

    /// <summary>The sentence, and what a person should know of the files.</summary>
    /// <param name="least">What matters less than this is counted but not listed.</param>
    public static void Write(IngestReport report, Severity least)
    {
        foreach (var diagnostic in report.Diagnostics.Where(diagnostic => diagnostic.Severity >= least))
        {
            Terminal.Out.MarkupLine($"[{Colour(diagnostic.Severity)}]{diagnostic.Severity.ToString().ToLowerInvariant()}[/] {Markup.Escape(diagnostic.ToString())}");
        }

        Terminal.Out.WriteLine(Sentence(report));
        if (least > Severity.Warning && report.Warnings > 0)
        {
            Terminal.Out.WriteLine($"{Count(report.Warnings, "warning")}: the command ingest lists them.");
        }
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "dim",
    };

    private static string Count(long number, string one) => number == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{number} {one}s");
}
