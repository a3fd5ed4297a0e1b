using System.Diagnostics;
using System.Globalization;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>Lucene (Debian's liblucene8-java) behind a small driver that is compiled here, answering line by line.</summary>
internal sealed class LuceneProcess : IDisposable
{
    private static readonly string[] Jars = ["core", "analyzers-common", "highlighter", "queries", "memory"];

    private readonly Process java;

    private LuceneProcess(Process java) => this.java = java;

    /// <summary>Null where Java or Lucene is not installed.</summary>
    public static LuceneProcess? Start(string workFolder, MadeArchive archive)
    {
        var jars = Jars.Select(name => Directory.Exists("/usr/share/java") ? Directory.GetFiles("/usr/share/java", $"lucene-{name}-8.*.jar").FirstOrDefault() : null).ToList();
        if (jars.Contains(null))
        {
            Console.WriteLine("Lucene is not installed (apt-get install default-jdk-headless liblucene8-java); left out.");
            return null;
        }

        var classes = Path.Combine(workFolder, "lucene-classes");
        var path = string.Join(Path.PathSeparator, [classes, .. jars]);
        using (var compiler = Process.Start("/usr/bin/javac", ["-nowarn", "-cp", path, "-d", classes, Path.Combine(AppContext.BaseDirectory, "Lucene", "LuceneDriver.java")]))
        {
            compiler.WaitForExit();
        }

        var start = new ProcessStartInfo("/usr/bin/java") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "-Xmx2g", "-cp", path, "LuceneDriver", Path.ChangeExtension(archive.Database, ".lucene"), archive.Passages })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("Java did not start.");
        Console.WriteLine($"Lucene: {process.StandardOutput.ReadLine()}");
        return new LuceneProcess(process);
    }

    /// <summary>Milliseconds that the query took within Java, and how many paragraphs it found.</summary>
    public (double Time, long Total) Ask(BenchmarkQuery query)
    {
        java.StandardInput.WriteLine(string.Join('\t', query.Operator, query.Words, query.From, query.To));
        java.StandardInput.Flush();
        return java.StandardOutput.ReadLine()?.Split('\t') is [var nanoseconds, var total, ..]
            ? (long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1e6, long.Parse(total, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"Lucene failed at {query.Number}.");
    }

    public void Dispose()
    {
        java.StandardInput.Close();
        java.WaitForExit();
        java.Dispose();
    }
}
